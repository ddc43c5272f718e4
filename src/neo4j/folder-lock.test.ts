import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFolder, portOfHolder } from './folder-lock.ts';
import { identify } from './process-identity.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** No process has this number: the kernel's limit is 2^22. */
const NOBODY = { pid: 2 ** 30, started: 'long ago' };

it('is had by one at a time, and by the next when it is released', async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'FOLDER_IN_USE' });
  await lock.release();
  await (await lockFolder(folder)).release();
});

it('goes to one of many that want it at once', async () => {
  const wishes = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  expect(wishes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('is stale when its owner is no more', async () => {
  await leave({ owner: NOBODY, server: null, port: null });
  expect((await lockFolder(folder)).orphan).toBeNull();
});

it('is stale when another process has the number of its owner', async () => {
  await leave({ owner: { pid: process.pid, started: 'before the last boot' }, server: null, port: null });
  expect((await lockFolder(folder)).orphan).toBeNull();
});

it('is stale when nobody can read it', async () => {
  await writeFile(join(folder, 'lock.json'), '{"owner":');
  expect((await lockFolder(folder)).orphan).toBeNull();
});

it('tells of the server that a killed owner left, and only while it runs', async () => {
  const living = await identify(process.pid);
  await leave({ owner: NOBODY, server: living, port: 7687 });
  const lock = await lockFolder(folder);
  expect(lock.orphan).toEqual(living);
  await lock.release();

  await leave({ owner: NOBODY, server: NOBODY, port: 7687 });
  expect((await lockFolder(folder)).orphan).toBeNull();
});

it('tells others the port of the server, as long as its owner lives', async () => {
  const lock = await lockFolder(folder);
  expect(await portOfHolder(folder)).toBeNull();
  const process_ = await identify(process.pid);
  await lock.noteServer(process_ && { process: process_, port: 7687 });
  expect(await portOfHolder(folder)).toBe(7687);
  await lock.noteServer(null);
  expect(await portOfHolder(folder)).toBeNull();

  await leave({ owner: NOBODY, server: null, port: 7687 });
  expect(await portOfHolder(folder)).toBeNull();
});

it('leaves nothing behind', async () => {
  const lock = await lockFolder(folder);
  await lock.release();
  await expect(readFile(join(folder, 'lock.json'))).rejects.toMatchObject({ code: 'ENOENT' });
});

function leave(lock: unknown): Promise<void> {
  return writeFile(join(folder, 'lock.json'), JSON.stringify(lock));
}
