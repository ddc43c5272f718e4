import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isStill } from './process-identity.ts';

/** How often it is looked whether a server is still used, in milliseconds. */
const POLL_MS = 250;

/** Notes that this process uses the server that another runs on a data folder. @returns what to call when it no longer does */
export async function noteUse(folder: string): Promise<() => Promise<void>> {
  const self = await identify(process.pid);
  if (self === null) throw new Error('This process cannot see itself.');
  await mkdir(usersIn(folder), { recursive: true });
  const file = join(usersIn(folder), String(process.pid));
  await writeFile(`${file}.part`, self.started);
  await rename(`${file}.part`, file);
  return () => rm(file, { force: true });
}

/** Waits until no other process uses the server of a data folder, or the signal aborts. Says so once where it has to wait. */
export async function untilNobodyUses(folder: string, { log, signal }: Waiting): Promise<void> {
  for (let asked = 0; !signal?.aborted; asked++) {
    const users = await usersOf(folder);
    if (users.length === 0) return;
    if (asked === 0) log(`Neo4j stays until those are done that use it too: process ${users.join(', ')}`);
    await sleep(POLL_MS);
  }
}

interface Waiting {
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Those that were killed use it no longer. */
async function usersOf(folder: string): Promise<readonly number[]> {
  const names = await readdir(usersIn(folder)).catch((): string[] => []);
  const users = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map((name) => user(folder, name)));
  return users.flat();
}

async function user(folder: string, name: string): Promise<readonly number[]> {
  const [file, pid] = [join(usersIn(folder), name), Number(name)];
  const started = await readFile(file, 'utf8').catch(() => null);
  if (started === null) return [];
  if (await isStill({ pid, started })) return [pid];
  await rm(file, { force: true });
  return [];
}

function usersIn(folder: string): string {
  return join(folder, 'users');
}
