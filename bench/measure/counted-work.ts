import type { Work } from '../arms/child.ts';
import type { Operation } from '../operations/operations.ts';
import type { ArmName, ArmProcess } from './arm-process.ts';
import { checkEqual } from './equality.ts';

/**
 * Compares the answers of profiled arms and gives what one request of each asks of the database, on average.
 *
 * @throws Error when answers differ
 */
export async function countWork(
  arms: readonly ArmProcess[],
  operation: Operation,
): Promise<ReadonlyMap<ArmName, Work>> {
  await checkEqual(arms, operation);
  const requests = operation.variables.length;
  const counted = new Map<ArmName, Work>();
  for (const arm of arms) {
    const { statements, dbHits } = await arm.work();
    counted.set(arm.name, { statements: statements / requests, dbHits: dbHits / requests });
  }
  return counted;
}
