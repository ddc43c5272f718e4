import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { at, oneOf, type Random, seeded } from '../../bench/data/random.ts';
import { READER_VERSION } from '../../src/extract/reader-version.ts';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import type { ArticleRows } from '../../src/ingest/complete-rows.ts';
import { permitArticles, retractArticles } from '../../src/ingest/retract-articles.ts';
import { storeRows } from '../../src/ingest/store-articles.ts';
import { reread } from '../../src/reread/reread.ts';
import { dumpOf } from '../model/dump.ts';
import { type Answer, type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { passagesIn } from '../support/passages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { GROUPED_ROWS, writeGroups } from './articles.ts';
import { program } from './history.ts';
import { preparedDump } from './prepared-dump.ts';
import { Tally } from './tally.ts';

/** How long all write and read at once: longer by hand, with the environment variable `SECONDS_AT_ONCE`. */
const SECONDS = Number(process.env['SECONDS_AT_ONCE'] ?? 8);

/** The same choices at every run, unless `SEED` says otherwise. */
const SEED = Number(process.env['SEED'] ?? 18);

const READERS = 16;
const CONTRACT = 'tests/api/contract';

/** What may be answered of an article that was just retracted, or was just stored. */
const CODES = ['NOT_FOUND', 'AMBIGUOUS'];

const WHOLE_ARTICLES = `{
  whole: articles(first: 20) {
    nodes {
      text
      mentions(first: 50) { nodes { text start end entity { id name } } }
      quotes(first: 20) { nodes { evidence { text start end } speaker { id } } }
      claims(first: 50) { nodes { evidence { text start end } subject { id } object { id } } }
    }
  }
}`;

/** A writer's articles, and how it does what it does with them. */
interface Writer {
  readonly rows: readonly ArticleRows[];
  store(): Promise<void>;
  retract(): Promise<void>;
  permit(): Promise<void>;
  rereadAll(): Promise<void>;
}

const database = await freshDatabase();
await prepareSchema(database);
const folders = await writeGroups(await temporaryFolder());
const [, ...groups] = GROUPED_ROWS; // without those that share nothing
const tally = new Tally();

it(`answers ${READERS} readers and ends whole while four write for ${SECONDS} s`, async () => {
  const writers = await Promise.all(
    groups.map((rows, i) => (i === 0 ? byProgram(rows, folders[1] ?? '') : byConnection(rows))),
  );
  await storeRows(database, groups.flat());
  const api = await serveApi(database);
  const requests = await someRequests(api);
  for (const request of requests) await ask(api, request); // so that it is planned
  for (const does of ['retract', 'permit', 'store', 'rereadAll'] as const) await at(writers, 1)[does]();
  const end = performance.now() + SECONDS * 1_000;
  const reading = Array.from({ length: READERS }, (_, i) => read(api, requests, seeded(SEED + i), end));
  const [there] = await Promise.all([
    Promise.all(writers.map((writer, i) => write(writer, seeded(SEED - 1 - i), end))),
    ...reading,
  ]);
  const left = writers.flatMap(({ rows }, i) => (there[i] ? rows : []));
  expect(await preparedDump(database)).toEqual(dumpOf(left));
  console.info(String(tally));
});

/** Writes until the end, and says whether the articles are there then. */
async function write(writer: Writer, random: Random, end: number): Promise<boolean> {
  let isThere = true;
  while (performance.now() < end) {
    const from = performance.now();
    if (random() < 0.25) {
      await writer.rereadAll();
      tally.time('read again', performance.now() - from);
    } else if (isThere) {
      await writer.retract();
      await writer.permit();
      isThere = false;
      tally.time('retracted and permitted', performance.now() - from);
    } else {
      await writer.store();
      isThere = true;
      tally.time('stored', performance.now() - from);
    }
  }
  return isThere;
}

async function byConnection(rows: readonly ArticleRows[]): Promise<Writer> {
  const own: Database = await openDatabase(sharedSettings());
  afterAll(() => own.close());
  const ids = rows.map(({ article: { id } }) => id);
  return {
    rows,
    store: async () => expect(await storeRows(own, rows)).toEqual(rows.map(() => 'created')),
    retract: async () => {
      const { articles } = await retractArticles(own, ids, { by: 'desk', reason: null });
      expect(articles).toHaveLength(rows.length);
    },
    permit: async () => expect(await permitArticles(own, ids)).toHaveLength(rows.length),
    rereadAll: async () => expect((await reread(own, {}, () => {}, READER_VERSION + 1)).failed).toEqual([]),
  };
}

function byProgram(rows: readonly ArticleRows[], folder: string): Writer {
  const { uri, user, password } = sharedSettings();
  const run = async (...[name = '', ...args]: readonly string[]) => {
    const running = program(name, args, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    expect(await running.ended(), running.printed()).toBe(0);
  };
  return {
    rows,
    store: () => run('seed', folder),
    retract: () => run('retract', '--yes', folder),
    permit: () => run('retract', '--undo', folder),
    rereadAll: () => run('reread', '--all'),
  };
}

/** Asks one thing after the other until the end. */
async function read(api: Api, requests: readonly object[], random: Random, end: number): Promise<void> {
  while (performance.now() < end) {
    const from = performance.now();
    await ask(api, oneOf(requests, random));
    tally.time('answered', performance.now() - from);
  }
}

/** Asks, and holds the words of whole articles against their texts. */
async function ask(api: Api, request: object): Promise<void> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const answer: Answer<{ whole?: { nodes: readonly { text: string }[] } }> = await response.json();
  expect(response.status).toBe(200);
  for (const { extensions, message } of answer.errors ?? []) expect(CODES, message).toContain(extensions['code']);
  for (const article of answer.data?.whole?.nodes ?? [])
    for (const { text, start, end } of passagesIn(article)) expect(article.text.slice(start, end)).toBe(text);
}

async function someRequests(api: Api): Promise<readonly object[]> {
  const { person, country, quotes } = dataOf(
    await api.ask<{ person: { id: string }; country: { id: string }; quotes: { nodes: { id: string }[] } }>(
      '{ person(name: "Behrouz Kamali") { id } country(code: "SY") { id } quotes(first: 2) { nodes { id } } }',
    ),
  );
  const variables = { from: person.id, to: country.id, id: person.id, ids: quotes.nodes.map(({ id }) => id) };
  const contract = readdirSync(CONTRACT).map((file) => readFileSync(`${CONTRACT}/${file}`, 'utf8'));
  return [...contract, WHOLE_ARTICLES].map((query) => ({ query, variables }));
}
