import { cacheDirOf } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { shareLocalNeo4j } from '../../src/neo4j/share-local-neo4j.ts';
import type { RunningCommand } from '../support/command.ts';
import { until } from '../support/until.ts';
import { program } from './history.ts';

/** A server with a Neo4j of its own, and when it has said what. */
export interface StartedServer extends RunningCommand {
  readonly url: string;
  /** When it has said this for the first and for the last time, by the clock of `performance.now()`. */
  saidAt(text: string): { readonly first: number; readonly last: number };
}

/** Starts a server on a data folder, and resolves when it is ready. */
export async function startServer(dataDir: string): Promise<StartedServer> {
  const server = program('start', [], { DATA_DIR: dataDir });
  const said: { readonly at: number; readonly lines: string }[] = [];
  server.process.stdout?.on('data', (lines: string) => void said.push({ at: performance.now(), lines }));
  await server.hasPrinted(/^Ready: /m);
  const url = /^Ready: (\S+)\/graphql/m.exec(server.printed())?.[1] ?? '';
  await untilReady(url);
  const saidAt = (text: string) => {
    const times = said.filter(({ lines }) => lines.includes(text)).map(({ at }) => at);
    return { first: times[0] ?? Number.NaN, last: times.at(-1) ?? Number.NaN };
  };
  return { ...server, url, saidAt };
}

/** Resolves when a server says that it is ready. */
export async function untilReady(url: string): Promise<void> {
  await until('the server is ready', async () => {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    await answer?.arrayBuffer();
    return answer?.status === 200;
  });
}

/** How many articles a server says that there are, as soon as it has planned how to find out. */
export async function totalCount(url: string): Promise<number | undefined> {
  let count: number | undefined;
  await until('the server counts its articles', async () => {
    const body = JSON.stringify({ query: '{ articles { totalCount } }' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    count = (await answer.json()).data?.articles.totalCount;
    return count !== undefined;
  });
  return count;
}

/** Does some work on the graph of the server that runs on a data folder. */
export async function onGraphOf<Result>(
  dataDir: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const neo4j = await shareLocalNeo4j({ dataDir, cacheDir: cacheDirOf(process.env), log: () => {} });
  const database = await openDatabase({ ...neo4j, database: 'neo4j', queryTimeoutMs: 120_000 });
  try {
    return await work(database);
  } finally {
    await database.close();
    await neo4j.stop();
  }
}
