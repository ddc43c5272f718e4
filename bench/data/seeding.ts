import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheDirOf } from '../../src/config.ts';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { readArticleFile } from '../../src/ingest/article-file.ts';
import { articleFiles } from '../../src/ingest/article-files.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';

/** Articles that are extracted before the clock runs, for the compiler. */
const WARM_UP = 50;

/** How fast a folder of articles goes in: extraction alone on one thread, then all of it into an empty Neo4j. */
export async function measureSeeding(folder: string, log: (line: string) => void): Promise<string> {
  const { files } = await articleFiles([folder]);
  const texts = await Promise.all(files.map(readArticleFile));
  for (const text of texts.slice(0, WARM_UP)) extractGraph(text);
  const extraction = await seconds(async () => {
    for (const text of texts) extractGraph(text);
  });

  const dataDir = await mkdtemp(join(tmpdir(), 'newsgraph-bench-'));
  const neo4j = await startLocalNeo4j({ dataDir, cacheDir: cacheDirOf(process.env), log });
  try {
    const database = await openDatabase({ ...neo4j, database: 'neo4j', queryTimeoutMs: 60_000 });
    await prepareSchema(database);
    let stored = 0;
    const seeding = await seconds(async () => {
      stored = (await ingest(database, [folder], () => {})).created;
    });
    await database.close();
    return [
      `${files.length} articles, Neo4j ${neo4j.version}`,
      `extraction alone, one thread: ${(files.length / extraction).toFixed(0)} articles/s`,
      `extraction and store: ${stored} articles in ${seeding.toFixed(1)} s, ${(stored / seeding).toFixed(0)} articles/s`,
    ].join('\n');
  } finally {
    await neo4j.stop();
    await rm(dataDir, { recursive: true });
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
