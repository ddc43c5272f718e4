import type { Driver, QueryResult } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { Work } from './child.ts';

interface Plan {
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

/** Runs one statement in a session of its own under PROFILE, and adds what it cost to `work`. */
export async function profiled(
  driver: Driver,
  database: string,
  text: string,
  parameters: Record<string, unknown>,
  work: Work,
): Promise<QueryResult> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const result = await session.run(`PROFILE ${text}`, parameters);
    work.statements += 1;
    if (result.summary.profile) work.dbHits += hits(result.summary.profile);
    return result;
  } finally {
    await session.close();
  }
}

function hits(plan: Plan): number {
  return plan.children.reduce((sum, child) => sum + hits(child), plan.dbHits);
}
