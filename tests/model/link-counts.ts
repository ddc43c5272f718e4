import { held, type MemoryGraph } from './graph.ts';
import { linkFacts, linksOf, statements } from './kept-links.ts';
import { byNumber, byText, firstOf, on, reversed } from './order.ts';

/** How many entities are linked to one by what is not only denied, for each relation, direction and type, the most first. */
export function linkCounts(graph: MemoryGraph, id: string): Record<string, unknown>[] {
  const links = linksOf(statements(linkFacts(graph)).filter(({ source, target }) => source === id || target === id));
  const counts = new Map<string, number>();
  for (const { source, relation, target } of links.filter(({ count, negated }) => count > negated)) {
    const [direction, other] = source === id ? ['OUT', target] : ['IN', source];
    const name = `${relation} ${direction} ${held(graph.entities, other).type.toUpperCase()}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const order = firstOf<[string, number]>(
    reversed(on(([, count]) => count, byNumber)),
    on(([name]) => name, byText),
  );
  return [...counts].sort(order).map(([name, count]) => {
    const [relation, direction, type] = name.split(' ');
    return { relation, direction, type, count };
  });
}
