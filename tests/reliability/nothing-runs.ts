import type { Database } from '../../src/graph/database.ts';
import { until } from '../support/until.ts';

/** Resolves when no other transaction is open in the database. */
export async function untilNothingRuns(database: Database): Promise<void> {
  const text = 'SHOW TRANSACTIONS YIELD currentQuery RETURN count(*) AS open';
  const statement = { name: 'tests/open-transactions', mode: 'READ', text } as const;
  await until('nothing runs in the database', async () => {
    const [row] = await database.reader()(statement, {});
    return Number(row?.['open']) === 1; // this one
  });
}
