import { beforeAll, describe, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { type Api, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticles } from '../support/hub.ts';
import { CORPUS } from './corpus.ts';
import { send } from './send.ts';

/** Milliseconds that only a request takes which hangs. */
const HANGING_MS = 60_000;

let api: Api;
beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  await storeArticles(database, hubArticles(0, 45));
  api = await serveApi(database);
});

it('there are two hundred requests, each another', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(200);
  expect(new Set(CORPUS.map(({ what }) => what)).size).toBe(CORPUS.length);
});

describe('a request of abuse is refused or answered', () => {
  it.each(CORPUS.map((abuse) => [abuse.what, abuse] as const))('%s', { timeout: HANGING_MS }, async (_what, abuse) => {
    const { status, codes } = abuse;
    expect(await send(api.url, abuse)).toEqual({ status, codes });
  });
});
