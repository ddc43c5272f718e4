import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statements } from '../../src/generated/cypher/statements.ts';
import { type Database, type Execution, openDatabase } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { WarmUp } from '../../src/graph/warm-up.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { breakable } from '../support/breakable.ts';
import { freshDatabase, sharedSettings, testStatement } from '../support/database.ts';
import { until } from '../support/until.ts';

const CONTRACT = 'tests/api/contract';

const sent: string[] = [];
let kept: WarmUp | undefined;
const database = await freshDatabase({ onStatement });
const endless = await testStatement('endless');
const reads = Object.values(statements).filter(({ name, mode }) => mode === 'READ' && !name.startsWith('check/'));

beforeAll(() => prepareSchema(database));

beforeEach(() => {
  sent.length = 0;
});

describe('the plans of the statements', () => {
  it('are made first of what the operations of the contract send, which then waits for none', async () => {
    const graph = await seededDatabase();
    const warmUp = new WarmUp(graph);
    const counts: string[] = [];
    await warmUp.planFirst(new AbortController().signal, (made, all) => void counts.push(`${made} of ${all}`));
    const first = new Set(sent.map((name) => name.replace('plan/', '')));
    expect(counts).toEqual(Array.from(first, (_, i) => `${i + 1} of ${first.size}`));
    expect(warmUp.done).toBe(false);

    sent.length = 0;
    const api = await serveApi(graph, warmUp);
    for (const [query, variables] of await contract(api)) dataOf(await api.ask(query, variables));
    expect(new Set(sent)).toEqual(first);
  });

  it('give a statement that has none the time that its plan takes', async () => {
    const warmUp = new WarmUp(database);
    const [hasty, patient] = [100, 200].map((timeoutMs) => database.reader({ timeoutMs }));
    if (!hasty || !patient) throw new Error('There are two.');
    const run = warmUp.patientUntilPlanned(hasty, patient);
    await expect(run(endless, {})).rejects.toThrow('after 200 ms');
    await whileKept(warmUp, async () => {
      await until('all is planned', () => warmUp.done);
      const known = { ...endless, name: reads[0]?.name ?? '' };
      await expect(run(known, {})).rejects.toThrow('after 100 ms');
      await expect(run(known, {})).rejects.toThrow('after 200 ms');
    });
  });

  it('are made of all that read, of those with lists at last', async () => {
    const warmUp = new WarmUp(database);
    expect(warmUp.done).toBe(false);
    await whileKept(warmUp, async () => {
      await until('all is planned', () => warmUp.done);
      expect(sent.toSorted()).toEqual(reads.map(({ name }) => `plan/${name}`).toSorted());
      expect(sent.findIndex((name) => name.endsWith('+lists'))).toBe(
        reads.length - reads.filter(({ lists }) => lists !== undefined).length,
      );
    });
  });

  it('are made again after a statement was stopped, which may have been for want of one', async () => {
    const warmUp = new WarmUp(database);
    await whileKept(warmUp, async () => {
      await until('all is planned', () => warmUp.done);
      sent.length = 0;
      const asking = database.reader({ timeoutMs: 100 })(endless, {});
      await expect(asking).rejects.toMatchObject({ code: 'TIMEOUT' });
      expect(warmUp.done).toBe(false);
      await until('all is planned', () => warmUp.done);
      expect(sent).toHaveLength(1 + reads.length);
    });
  });

  it('stay when a client goes away or a statement is at fault', async () => {
    const warmUp = new WarmUp(database);
    const fault = await testStatement('syntax-fault');
    await whileKept(warmUp, async () => {
      await until('all is planned', () => warmUp.done);
      await expect(database.reader({ signal: AbortSignal.abort() })(endless, {})).rejects.toThrow();
      await expect(database.reader()(fault, {})).rejects.toThrow();
      expect(warmUp.done).toBe(true);
    });
  });

  it('are made again when the database has started anew, though nobody asked meanwhile', async () => {
    const warmUp = new WarmUp(database);
    await whileKept(warmUp, async () => {
      await until('all is planned', () => warmUp.done);
      sent.length = 0;
      warmUp.forget();
      expect(warmUp.done).toBe(false);
      await until('all is planned', () => warmUp.done);
      expect(sent).toHaveLength(reads.length);
    });
  });

  it('are made again when the database was away and is back, whoever came upon it', async () => {
    const bolt = await breakable(Number(new URL(sharedSettings().uri).port));
    const behind = await openDatabase({ ...sharedSettings(), onStatement, uri: `bolt://127.0.0.1:${bolt.port}` });
    afterAll(() => behind.close());
    const warmUp = new WarmUp(behind);
    await whileKept(warmUp, async () => {
      await until('all is planned', () => warmUp.done);
      bolt.break();
      await expect(behind.verify()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      expect(warmUp.done).toBe(false);
      await bolt.mend();
      await until('all is planned', () => warmUp.done);
    });
    bolt.break();
  });
});

function onStatement(execution: Execution): void {
  sent.push(execution.name);
  kept?.observe(execution);
}

async function seededDatabase(): Promise<Database> {
  const graph = await openDatabase({ ...sharedSettings(), onStatement });
  afterAll(() => graph.close());
  await ingest(graph, ['seeds'], () => {});
  sent.length = 0;
  return graph;
}

/** The operations of the contract with variables of this graph. */
async function contract(api: Api): Promise<readonly (readonly [string, object])[]> {
  const { person, country } = dataOf(
    await api.ask<Record<'person' | 'country', { id: string }>>(
      '{ person(name: "amir hatami") { id } country(code: "SY") { id } }',
    ),
  );
  const { quotes } = dataOf(await api.ask<{ quotes: { nodes: { id: string }[] } }>('{ quotes { nodes { id } } }'));
  sent.length = 0;
  const ids = [person.id, ...quotes.nodes.map(({ id }) => id)];
  const variables = { id: person.id, from: person.id, to: country.id, ids };
  return readdirSync(CONTRACT).map((file) => [readFileSync(`${CONTRACT}/${file}`, 'utf8'), variables]);
}

async function whileKept(warmUp: WarmUp, use: () => Promise<void>): Promise<void> {
  const ended = new AbortController();
  kept = warmUp;
  const keeping = warmUp.keep(ended.signal);
  try {
    await use();
  } finally {
    ended.abort();
    await keeping;
    kept = undefined;
  }
}
