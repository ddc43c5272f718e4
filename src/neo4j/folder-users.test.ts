import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noteUse, untilNobodyUses } from './folder-users.ts';
import { identify } from './process-identity.ts';

let folder: string;
const log: string[] = [];
const waiting = (signal?: AbortSignal) => untilNobodyUses(folder, { log: (line) => log.push(line), signal });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-users-'));
  log.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('a folder that nobody uses is not waited for', async () => {
  await waiting();
  expect(log).toEqual([]);
});

it('one that is used is waited for, which is told once', async () => {
  const leave = await noteUse(folder);
  let isOver = false;
  const over = waiting().then(() => {
    isOver = true;
  });
  await expect.poll(() => log).toEqual([expect.stringContaining(`process ${process.pid}`)]);
  expect(isOver).toBe(false);
  await leave();
  await over;
  expect(log).toHaveLength(1);
});

it('the wait ends with its signal', async () => {
  await noteUse(folder);
  const end = new AbortController();
  const over = waiting(end.signal);
  await expect.poll(() => log).toHaveLength(1);
  end.abort();
  await over;
});

it('a process that is no more, or another by its number, uses nothing', async () => {
  await noteUse(folder);
  const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  const exited = once(gone, 'exit');
  const { started = '' } = (await identify(gone.pid ?? 0)) ?? {};
  await exited;
  const users = join(folder, 'users');
  await writeFile(join(users, String(gone.pid)), started);
  await writeFile(join(users, String(process.pid)), 'somebody who had this number before');
  await waiting();
  expect(await readdir(users)).toEqual([]);
});
