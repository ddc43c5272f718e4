import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChildSettings } from '../arms/child.ts';
import { nodeOptions } from '../arms/node-options.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'programs', 'main.js');

/** The server as users start it, in a process of its own. */
export interface Shipped {
  readonly url: string;
  readonly pid: number;
}

/** Runs the bundle of `npm start` for as long as it is used. @throws Error when it ends before it answers */
export async function withShipped<Result>(
  { uri, user, password, database }: ChildSettings,
  use: (shipped: Shipped) => Promise<Result>,
): Promise<Result> {
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const child = spawn(process.execPath, [...nodeOptions(), MAIN], {
    env: { ...process.env, ...neo4j, PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    for await (const line of createInterface(child.stdout)) {
      const url = /^Ready: (\S+)\/graphql/.exec(line)?.[1];
      if (url === undefined || child.pid === undefined) continue;
      child.stdout.resume();
      return await use({ url, pid: child.pid });
    }
    throw new Error('The server ended before it answered. Expected "Ready: " and its address.');
  } finally {
    child.kill();
    await ended;
  }
}
