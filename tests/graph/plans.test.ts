import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statements } from '../../src/generated/cypher.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { Plans } from '../../src/graph/plans.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { breakable } from '../support/breakable.ts';
import { freshDatabase, sharedSettings, testStatement } from '../support/database.ts';
import { until } from '../support/until.ts';

const sent: string[] = [];
const database = await freshDatabase({ onStatement: ({ name }) => sent.push(name) });
const endless = await testStatement('endless');
const reads = Object.values(statements).filter(({ mode }) => mode === 'READ');

beforeAll(() => prepareSchema(database));

beforeEach(() => {
  sent.length = 0;
});

describe('the plans of the statements', () => {
  it('are made of all that read, of those with lists at last', async () => {
    const plans = new Plans(database);
    expect(plans.made).toBe(false);
    await whileKept(plans, async () => {
      await until('all is planned', () => plans.made);
      expect(sent.toSorted()).toEqual(reads.map(({ name }) => `plan/${name}`).toSorted());
      expect(sent.findIndex((name) => name.endsWith('+lists'))).toBe(
        reads.length - reads.filter(({ lists }) => lists !== undefined).length,
      );
    });
  });

  it('are made again after a statement was stopped, which may have been for want of one', async () => {
    const plans = new Plans(database);
    await whileKept(plans, async () => {
      await until('all is planned', () => plans.made);
      sent.length = 0;
      const asking = plans.watch(database.reader({ timeoutMs: 100 }))(endless, {});
      await expect(asking).rejects.toMatchObject({ code: 'TIMEOUT' });
      expect(plans.made).toBe(false);
      await until('all is planned', () => plans.made);
      expect(sent).toHaveLength(1 + reads.length);
    });
  });

  it('stay when a client goes away or a statement is at fault', async () => {
    const plans = new Plans(database);
    const fault = await testStatement('syntax-fault');
    await whileKept(plans, async () => {
      await until('all is planned', () => plans.made);
      await expect(plans.watch(database.reader({ signal: AbortSignal.abort() }))(endless, {})).rejects.toThrow();
      await expect(plans.watch(database.reader())(fault, {})).rejects.toThrow();
      expect(plans.made).toBe(true);
    });
  });

  it('are made again when the database was away and is back', async () => {
    const bolt = await breakable(Number(new URL(sharedSettings().uri).port));
    const behind = await openDatabase({ ...sharedSettings(), uri: `bolt://127.0.0.1:${bolt.port}` });
    afterAll(() => behind.close());
    const plans = new Plans(behind);
    await whileKept(plans, async () => {
      await until('all is planned', () => plans.made);
      bolt.break();
      const asking = plans.watch(behind.reader())(endless, {});
      await expect(asking).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      expect(plans.made).toBe(false);
      await bolt.mend();
      await until('all is planned', () => plans.made);
    });
    bolt.break();
  });
});

async function whileKept(plans: Plans, use: () => Promise<void>): Promise<void> {
  const ended = new AbortController();
  const keeping = plans.keep(ended.signal);
  try {
    await use();
  } finally {
    ended.abort();
    await keeping;
  }
}
