import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChildSettings } from './child.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'programs', 'main.js');

/** This server as users start it, limits and log on, in a process of its own. */
export interface Shipped {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Runs the bundle of `npm start`, and resolves when it answers. @throws Error when it ends before */
export async function startShipped({ uri, user, password, database }: ChildSettings): Promise<Shipped> {
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...neo4j, PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    const url = /^Ready: (\S+)\/graphql/.exec(line)?.[1];
    if (url === undefined || child.pid === undefined) continue;
    child.stdout.resume();
    return {
      url,
      pid: child.pid,
      stop: async () => {
        child.kill();
        await ended;
      },
    };
  }
  throw new Error('The server ended before it answered. Expected "Ready: " and its address.');
}
