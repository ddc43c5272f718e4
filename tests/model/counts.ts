import { byNumber, byText, firstOf, on, reversed } from './order.ts';

/** How often there is each value, the most first. */
export function countsOf(key: string, values: readonly string[]): Record<string, unknown>[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = firstOf<[string, number]>(
    reversed(on(([, count]) => count, byNumber)),
    on(([value]) => value, byText),
  );
  return [...counts].sort(order).map(([value, count]) => ({ [key]: value, count }));
}
