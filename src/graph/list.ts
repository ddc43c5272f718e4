import type { Run } from '../codegen/runtime.ts';
import type { List, Page, Part } from './page.ts';

type Conditions = Readonly<Record<string, string | null>>;

/**
 * All nodes that meet the conditions; a condition of `null` is none.
 *
 * @param page Gives a page, and how many nodes there are without conditions.
 * @param count Gives how many meet them.
 */
export function list<Node, Having extends Conditions>(
  run: Run,
  order: string,
  conditions: Having,
  page: (run: Run, parameters: Having & Page) => Promise<Part<Node>>,
  count: (run: Run, parameters: Having) => Promise<{ readonly total: number }>,
): List<Part<Node>> {
  const unconditional = Object.values(conditions).every((condition) => condition === null);
  return {
    order,
    part: async (bounds) => {
      if (unconditional || !bounds.counted) return page(run, { ...conditions, ...bounds });
      const [part, { total }] = await Promise.all([
        page(run, { ...conditions, ...bounds, counted: false }),
        count(run, conditions),
      ]);
      return { ...part, total };
    },
  };
}
