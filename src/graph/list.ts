import type { Run } from '../codegen/runtime.ts';
import { type TotalsRow, totals } from '../generated/cypher.ts';
import type { Graph } from './graph.ts';
import type { List, Listed, Page } from './page.ts';

type Conditions = Readonly<Record<string, string | null>>;

/** All nodes of a label that meet the conditions; a condition of `null` is none. */
export function list<Row extends Listed, Having extends Conditions>(
  { run }: Graph,
  label: keyof TotalsRow,
  order: string,
  conditions: Having,
  page: (run: Run, parameters: Having & Page) => Promise<readonly Row[]>,
  count: (run: Run, parameters: Having) => Promise<{ readonly total: number }>,
): List<Row> {
  const unconditional = Object.values(conditions).every((condition) => condition === null);
  return {
    order,
    page: (bounds) => page(run, { ...conditions, ...bounds }),
    count: async () => (unconditional ? (await totals(run))[label] : (await count(run, conditions)).total),
  };
}
