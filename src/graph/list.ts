import type { Run } from '../codegen/runtime.ts';
import type { List, Page, Part } from './page.ts';

type Filter = Readonly<Record<string, string | null>>;

/**
 * All nodes that a filter lets through; a condition of `null` is none.
 *
 * @param page Gives a page, and how many nodes there are without a filter.
 * @param count Gives how many the filter lets through.
 */
export function list<Node, Conditions extends Filter>(
  run: Run,
  order: string,
  filter: Conditions,
  page: (run: Run, parameters: { filter: Conditions; page: Page }) => Promise<Part<Node>>,
  count: (run: Run, parameters: { filter: Conditions }) => Promise<{ readonly total: number }>,
): List<Part<Node>> {
  const unconditional = Object.values(filter).every((condition) => condition === null);
  return {
    order,
    part: async (wanted) => {
      if (unconditional || !wanted.counted) return page(run, { filter, page: wanted });
      const [part, { total }] = await Promise.all([
        page(run, { filter, page: { ...wanted, counted: false } }),
        count(run, { filter }),
      ]);
      return { ...part, total };
    },
  };
}
