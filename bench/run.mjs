// `npm run bench`: installs what the benchmark needs, and runs it. Users never come here, so they never get the peer.
import { ensureBuilt } from '../scripts/builds.mjs';
import { ensureDependencies } from '../scripts/dependencies.mjs';
import { runModules } from '../scripts/tools.mjs';

await ensureDependencies({ dev: true });
await ensureDependencies({ folder: 'bench' });
await ensureBuilt('pages', 'programs');
await runModules('bench/main.ts');
