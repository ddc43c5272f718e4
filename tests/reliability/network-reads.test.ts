import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { oneOf, seeded } from '../../bench/data/random.ts';
import { readConfig } from '../../src/config.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { connect } from '../../src/programs/connect.ts';
import { serve } from '../../src/programs/serve.ts';
import { LEAST_REQUEST_MS } from '../../src/server/limits/limits.ts';
import { type Answer, dataOf, PLANNED, serveApi } from '../support/api.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { FaultyBolt } from '../support/faulty-bolt.ts';
import { until } from '../support/until.ts';
import { untilNothingRuns } from './nothing-runs.ts';
import { someFault } from './some-fault.ts';
import { Tally } from './tally.ts';

/** Faults while the API is asked: more by hand, with the environment variable `FAULTS`. */
const FAULTS = Number(process.env['FAULTS'] ?? 14);

/** The same faults at every run, unless `SEED` says otherwise. */
const SEED = Number(process.env['SEED'] ?? 18);

const CONTRACT = 'tests/api/contract';

/** What a client may be told in place of an answer. */
const CODES = ['TIMEOUT', 'DATABASE_UNAVAILABLE'];

/** Only what hangs takes so long to be answered; the whole of a request is to take 15 s. */
const MOST_MS = 60_000;

/** How long a statement may take; short, so that the test is. */
const QUERY_TIMEOUT_MS = 3_000;

/** Requests that are sent at once. */
const AT_ONCE = 4;

const direct = await freshDatabase();
await prepareSchema(direct);
await ingest(direct, ['seeds'], () => {});

const { uri, user, password } = sharedSettings();
const bolt = await FaultyBolt.before(Number(new URL(uri).port));
afterAll(() => bolt.close());
const log: string[] = [];
const { database, close } = await connect(
  readConfig({
    ...{ NEO4J_URI: `bolt://127.0.0.1:${bolt.port}`, NEO4J_USER: user, NEO4J_PASSWORD: password },
    QUERY_TIMEOUT: String(QUERY_TIMEOUT_MS),
  }),
  () => Promise.reject(new Error('A Neo4j is given.')),
  { log: (line) => void log.push(line) },
);
afterAll(close);
/** What nobody expected, of which clients hear `INTERNAL_SERVER_ERROR`. */
const unexpected: string[] = [];
const errors = { level: 'error', stream: { write: (line: string) => void unexpected.push(line) } };
const options = { warmUp: PLANNED, port: 0, longestRequestMs: LEAST_REQUEST_MS, log: errors };
const server = await serve(database, options);
afterAll(() => server.close());

const undisturbed = await serveApi(direct);
const requests = await contractRequests();
const random = seeded(SEED);
const tally = new Tally();

it(`answers, or says its code, at ${FAULTS} faults of the network`, {
  timeout: 300_000 + FAULTS * 120_000,
}, async () => {
  for (let faults = 0; faults < FAULTS; ) {
    const happened = await round().catch((error: unknown) => {
      throw new Error(`Fault ${faults + 1} of FAULTS=${FAULTS} SEED=${SEED}: ${[...log, ...unexpected].join('\n')}`, {
        cause: error,
      });
    });
    if (happened) faults++;
  }
  console.info(String(tally));
});

/** A request, and its answer when nothing is disturbed. */
interface Sample {
  readonly body: string;
  readonly expected: unknown;
}

/** Asks while a fault is there. Says whether it came to be: enough was transferred. */
async function round(): Promise<boolean> {
  log.length = 0;
  unexpected.length = 0;
  const fault = someFault(random, { request: 3_000, answer: 60_000 });
  bolt.inject(fault);
  const outcomes = await Promise.all(Array.from({ length: AT_ONCE }, () => askDuring(oneOf(requests, random))));
  const { happened } = bolt;
  await bolt.mend();
  if (!happened) return false;
  for (const outcome of outcomes) tally.count(fault.kind, outcome);

  await untilNothingRuns(direct);
  await until('the server answers again', async () => (await ask(oneOf(requests, random))).errors === undefined);
  await until('the outage is told to the end', () => log.length % 2 === 0);
  expect(log.map((line) => line.startsWith('The database answers again'))).toEqual(log.length > 0 ? [false, true] : []);
  await until('connections that swallow are given up', () => bolt.swallowing === 0);
  return true;
}

/** Holds an answer against the one without a fault, or its errors against the codes. */
async function askDuring(sample: Sample): Promise<string> {
  const from = performance.now();
  const { data, errors = [] } = await ask(sample);
  const ms = performance.now() - from;
  tally.time('answered', ms);
  expect(ms).toBeLessThan(MOST_MS);
  if (errors.length === 0) {
    expect(comparable(data)).toEqual(sample.expected);
    return 'answered';
  }
  const codes = [...new Set(errors.map(({ extensions }) => String(extensions['code'])))].sort();
  for (const code of codes) expect(CODES).toContain(code);
  return codes.join(', ');
}

async function ask({ body }: Pick<Sample, 'body'>): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  return response.json();
}

/** The operations of the contract, asked once of a server that nothing disturbs. */
async function contractRequests(): Promise<readonly Sample[]> {
  const { person, country, quotes } = dataOf(
    await undisturbed.ask<{ person: { id: string }; country: { id: string }; quotes: { nodes: { id: string }[] } }>(
      '{ person(name: "Amir Hatami") { id } country(code: "SY") { id } quotes(first: 2) { nodes { id } } }',
    ),
  );
  const variables = { from: person.id, to: country.id, id: person.id, ids: quotes.nodes.map(({ id }) => id) };
  return Promise.all(
    readdirSync(CONTRACT).map(async (file) => {
      const query = readFileSync(`${CONTRACT}/${file}`, 'utf8');
      const expected = comparable(dataOf(await undisturbed.ask(query, variables)));
      return { body: JSON.stringify({ query, variables }), expected };
    }),
  );
}

/** Scores are the full-text index's own; of several ways of one length any may be given as the shortest. */
function comparable(data: unknown): unknown {
  const stable = (key: string, value: unknown) => (key === 'score' || key === 'path' ? undefined : value);
  return JSON.parse(JSON.stringify(data, stable));
}
