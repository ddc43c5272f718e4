import type { Run } from '../codegen/runtime.ts';
import type { List, Part, Wanted } from './page.ts';

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
  page: (run: Run, parameters: Wanted & { readonly filter: Conditions }) => Promise<Part<Node>>,
  count: (run: Run, parameters: { readonly filter: Conditions }) => Promise<{ readonly total: number }>,
): List<Part<Node>> {
  const unconditional = Object.values(filter).every((condition) => condition === null);
  return {
    order,
    part: async (wanted) => {
      if (unconditional || !wanted.page.counted) return page(run, { filter, ...wanted });
      const [part, { total }] = await Promise.all([
        page(run, { ...wanted, filter, page: { ...wanted.page, counted: false } }),
        count(run, { filter }),
      ]);
      return { ...part, total };
    },
  };
}
