import { vi } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import type { MemoryGraph } from '../model/graph.ts';
import { type ReferenceAnswer, type Request, referenceOf } from '../model/reference.ts';
import { graphOfTexts, READ_AT } from '../model/store.ts';
import { TEXTS } from '../model/texts.ts';
import { type Api, serveApi } from './api.ts';
import { freshDatabase } from './database.ts';

/** The same articles in the server's graph and in the model. */
export interface BothSides {
  readonly api: Api;
  readonly graph: MemoryGraph;
  readonly reference: (request: Request) => ReferenceAnswer;
}

/** Stores the articles of the model in the database of this run and serves them, for one test file. */
export async function bothSides(): Promise<BothSides> {
  const database = await freshDatabase();
  await prepareSchema(database);
  const read = TEXTS.map((text) => extractGraph(text));
  vi.setSystemTime(READ_AT);
  await storeArticles(database, read);
  vi.useRealTimers();
  const graph = graphOfTexts(TEXTS);
  return { api: await serveApi(database), graph, reference: referenceOf(graph) };
}
