import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { serve } from '../../src/programs/serve.ts';
import { readSchema } from '../../src/server/schema.ts';
import { type Answer, PLANNED } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { send, sendRaw } from '../support/http.ts';
import { hubArticles } from '../support/hub.ts';
import { bytes, envelopes } from './broken/envelopes.ts';
import { faultOf } from './broken/judge.ts';
import { oddQuestions } from './broken/questions.ts';
import { asked, type BrokenRequest, bodies, manglings } from './broken/requests.ts';

/** How many broken requests in all: `BROKEN_REQUESTS=20000 npx vitest run --project integration tests/http/broken-requests`. */
const COUNT = Number(process.env['BROKEN_REQUESTS'] ?? 1_000);

const SCHEMA = buildSchema(readSchema('schema'));
const CONTRACT = 'tests/api/contract';
const DOCUMENTS = readdirSync(CONTRACT).map((file) => readFileSync(`${CONTRACT}/${file}`, 'utf8'));
const TIME_LIMIT_MS = 60_000 + COUNT * 200;

/** Ids, cursors and names of which the graph has some. */
const KNOWN = `{
  people(first: 3) { edges { cursor node { id name } } }
  articles(first: 2) { edges { cursor node { id title publisher { id } } } }
  claims(first: 2) { edges { cursor node { id } } }
  search(text: "hatami", first: 2) { edges { cursor } }
}`;

const logged: string[] = [];
let url = '';
let known: readonly string[] = [];

beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  await storeArticles(database, hubArticles(0, 10));
  const log = { level: 'error', stream: { write: (line: string) => logged.push(line) } };
  const server = await serve(database, { warmUp: PLANNED, port: 0, longestRequestMs: 90_000, log });
  afterAll(() => server.close());
  url = server.url;
  const headers = { 'content-type': 'application/json' };
  const { data }: Answer = JSON.parse(
    (await send(`${url}/graphql`, 'POST', headers, JSON.stringify({ query: KNOWN }))).body.toString(),
  );
  known = textsIn(data);
  expect(known.length).toBeGreaterThan(15);
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

async function isMet(broken: BrokenRequest): Promise<void> {
  const { method, path, headers, body } = broken;
  const answer = await send(url, method, headers, body, path);
  const found = { sent: shown(broken), fault: faultOf(answer, method), logged: logged.splice(0) };
  expect(found).toEqual({ sent: found.sent, fault: null, logged: [] });
}

function shown({ method, path, headers, body }: BrokenRequest): string {
  return `${method} ${path} ${JSON.stringify(headers)} ${body?.toString()}`;
}

/** Holds for this part of all broken requests. */
async function holds<Value>(
  part: number,
  values: fc.Arbitrary<Value>,
  check: (value: Value) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(values, check), { numRuns: Math.ceil(COUNT * part) });
}

it(
  'answers odd values with a code or with what is there',
  () => holds(0.35, asked(oddQuestions(SCHEMA, known)), isMet),
  TIME_LIMIT_MS,
);

it('answers what is hardly GraphQL with a code', () => holds(0.25, asked(manglings(DOCUMENTS)), isMet), TIME_LIMIT_MS);

it('answers bodies that are no request with a code', () => holds(0.15, bodies(DOCUMENTS), isMet), TIME_LIMIT_MS);

it('answers any method, path and header with a code', () => holds(0.15, envelopes(DOCUMENTS), isMet), TIME_LIMIT_MS);

it(
  'answers what is hardly HTTP with a code, or ends the connection',
  () =>
    holds(0.1, bytes, async (sent) => {
      const received = await sendRaw(url, sent);
      expect(received).not.toMatch(/HTTP\/1\.1 5|INTERNAL_SERVER_ERROR/);
      expect(logged.splice(0)).toEqual([]);
    }),
  TIME_LIMIT_MS,
);
