import type { Span } from '../article-graph.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { NameSpan } from './name-span.ts';

/**
 * The names of two readings as one list. The second reading, which knows a word's other mentions, decides what is a
 * person: so it is right more often in cross-validation. On places and organisations the first is, except where the
 * second takes its person for one of them.
 *
 * @param first in order and not overlapping, as `second`
 */
export function combine(first: readonly NameSpan[], second: readonly NameSpan[]): NameSpan[] {
  const people = second.filter((name) => name.type === 'Person');
  const others = first.filter((name) => name.type !== 'Person' && !touchesAny(name, people));
  const formerPeople = first.filter((name) => name.type === 'Person');
  const changed = second.filter(
    (name) => name.type !== 'Person' && touchesAny(name, formerPeople) && !touchesAny(name, others),
  );
  return [...people, ...others, ...changed].sort((a, b) => a.start - b.start);
}

/** `spans` in order and not overlapping; searched by halves, so that a long text costs no more a name than a short one. */
function touchesAny(name: Span, spans: readonly Span[]): boolean {
  const next = spans[partitionPoint(spans, ({ end }) => end <= name.start)];
  return next !== undefined && next.start < name.end;
}
