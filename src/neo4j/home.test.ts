import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { homeIn, makeHome } from './home.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-home-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function modesOf(dataDir: string): Promise<readonly number[]> {
  await makeHome(homeIn(dataDir));
  return [dataDir, join(dataDir, 'neo4j')].map((path) => statSync(path).mode & 0o777);
}

it('makes a data folder that only its owner can open', async () => {
  expect(await modesOf(join(folder, 'deep', 'new'))).toEqual([0o700, 0o700]);
});

it('closes one that an earlier version left open', async () => {
  const dataDir = join(folder, 'earlier');
  mkdirSync(join(dataDir, 'neo4j'), { recursive: true });
  chmodSync(dataDir, 0o755);
  expect(await modesOf(dataDir)).toEqual([0o700, 0o700]);
});

it('leaves a folder of somebody else as open as it is, and closes its own in it', async () => {
  const dataDir = join(folder, 'shared');
  mkdirSync(dataDir);
  chmodSync(dataDir, 0o755);
  writeFileSync(join(dataDir, 'notes.txt'), 'Not ours.');
  expect(await modesOf(dataDir)).toEqual([0o755, 0o700]);
});
