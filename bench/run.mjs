// Installs what the benchmark needs and is not there yet, and runs it. Users never come here, so they never get the peer.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureDependencies, runModule, runTool } from '../scripts/prepare.mjs';

await ensureDependencies();
if (!existsSync(join(import.meta.dirname, 'node_modules', '@neo4j', 'graphql'))) {
  await runTool('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund']);
}
await ensureBuilt('pages', 'programs');
await runModule('bench/main.ts');
