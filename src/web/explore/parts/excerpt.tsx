import type { ResultsQuery } from '../../../generated/explorer.ts';
import { segmentsOf } from '../reader/segments.ts';

type Shown = NonNullable<ResultsQuery['search']['edges'][number]['excerpt']>;

/** A part of an article, with the words that were searched for marked. */
export function Excerpt({ excerpt: { text, start, matches } }: { readonly excerpt: Shown }) {
  const part = { start, end: start + text.length };
  return (
    <p className="excerpt" lang="fr">
      {segmentsOf(part, matches).map((segment) => {
        const words = text.slice(segment.start - start, segment.end - start);
        return segment.of ? <mark key={segment.start}>{words}</mark> : words;
      })}
    </p>
  );
}
