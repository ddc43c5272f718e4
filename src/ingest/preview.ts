import type { Run } from '../cypher-codegen/runtime/statement.ts';
import type { Database } from '../graph/database.ts';

/** Thrown to roll back a transaction that only shows what would happen. */
class Shown extends Error {}

/** What work would give that writes, found by doing it in a transaction that is rolled back. */
export async function preview<Result>(database: Database, work: (run: Run) => Promise<Result>): Promise<Result> {
  let results: readonly Result[] = [];
  try {
    return await database.write(async (run): Promise<never> => {
      results = [await work(run)];
      throw new Shown('This was only to show what would happen.');
    });
  } catch (error) {
    const [result] = results;
    if (error instanceof Shown && result !== undefined) return result;
    throw error;
  }
}
