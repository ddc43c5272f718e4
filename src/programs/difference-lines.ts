import type { Differences } from '../reread/compare-facts.ts';

/** What came, went and changed, a line a kind. */
export function differenceLines(differences: Differences): readonly string[] {
  return [...differences].map(
    ([kind, { came, went, changed }]) => `${kind}: ${came} came, ${went} went, ${changed} changed`,
  );
}
