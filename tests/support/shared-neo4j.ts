import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { cacheDirOf } from '../../src/config.ts';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of this run. */
    readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string };
  }
}

/** Starts the one Neo4j of a test run, on a data folder of its own that goes with it. */
export default async function startSharedNeo4j({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'newsgraph-test-'));
  const { uri, user, password, stop } = await startLocalNeo4j({
    dataDir,
    cacheDir: cacheDirOf(process.env),
    log: (line) => console.error(line),
  });
  provide('neo4j', { uri, user, password });
  return async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
