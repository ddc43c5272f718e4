import { type Conditions, conditionsOf, type Filter } from './conditions.ts';
import { isClaim } from './filters.ts';
import { held, type MemoryGraph } from './graph.ts';
import { claims } from './lists.ts';
import { earliest, latest } from './order.ts';

/** Claims that meet conditions, by month. No graph of the tests has more than the server counts. */
export function timeline(graph: MemoryGraph, filter: Filter) {
  const conditions: Conditions = conditionsOf(graph, filter);
  const counts = new Map<string, number>();
  for (const { articleId } of claims(graph, (one) => isClaim(graph, one, conditions))) {
    const span = spanOf(held(graph.articles, articleId).publishedOn);
    counts.set(span, (counts.get(span) ?? 0) + 1);
  }
  const dated = [...counts].filter(([date]) => date !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    months: dated.map(([date, count]) => ({ date, claims: count })),
    undated: counts.get('') ?? 0,
    truncated: false,
  };
}

/** The month, the year, or the first and the last month; '' for no date. */
function spanOf(date: string | null): string {
  const [first, last] = [earliest(date).slice(0, 7), (latest(date) ?? '').slice(0, 7)];
  if (first === last) return first;
  const year = first.slice(0, 4);
  return first === `${year}-01` && last === `${year}-12` ? year : `${first}/${last}`;
}
