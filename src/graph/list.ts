import type { Run } from '../codegen/runtime.ts';
import { type TotalsRow, totals } from '../generated/cypher.ts';
import type { Graph } from './graph.ts';
import type { List, Page, Part } from './page.ts';

type Conditions = Readonly<Record<string, string | null>>;
type Nodes<Node> = Omit<Part<Node>, 'total'>;

/** All nodes of a label that meet the conditions; a condition of `null` is none. */
export function list<Node, Having extends Conditions>(
  { run }: Graph,
  label: keyof TotalsRow,
  order: string,
  conditions: Having,
  page: (run: Run, parameters: Having & Page) => Promise<Nodes<Node>>,
  count: (run: Run, parameters: Having) => Promise<{ readonly total: number }>,
): List<Part<Node>> {
  const unconditional = Object.values(conditions).every((condition) => condition === null);
  const length = async () => (unconditional ? (await totals(run))[label] : (await count(run, conditions)).total);
  return {
    order,
    part: async (bounds) => {
      const [nodes, total] = await Promise.all([
        bounds.limit > 0 ? page(run, { ...conditions, ...bounds }) : { cursors: [], nodes: [] },
        bounds.counted ? length() : null,
      ]);
      return { ...nodes, total };
    },
  };
}
