import type { Span } from '../article-graph.ts';
import { lastOfCompound } from '../text/compounds.ts';
import type { Token } from '../text/tokens.ts';

/** A prefix that stays outside the name behind its hyphen: *pro-Assad*, *outre-Atlantique*. */
const DETACHED = /^(?:anti|pro|ex|outre|mini|proto|non|post|pré|trans|inter|ultra|quasi|vice|para)$/i;

/** What the tagger labels: a token, or the tokens of a compound joined by hyphens (*Seine-Saint-Denis*). */
export interface Unit extends Span {
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly kind: Token['kind'];
}

/** The units of `tokens[from]` up to, without, `tokens[to]`. */
export function toUnits(tokens: readonly Token[], from: number, to: number): Unit[] {
  const units: Unit[] = [];
  for (let i = from; i < to; ) {
    const first = tokens[i];
    if (first === undefined) break;
    const last = Math.min(
      to - 1,
      lastOfCompound(tokens, i, (left, _, right) => right < to && !DETACHED.test(left.text)),
    );
    const { end } = tokens[last] ?? first;
    units.push({ start: first.start, end, spaced: tokens[i - 1]?.end !== first.start, kind: first.kind });
    i = last + 1;
  }
  return units;
}

/** The sentences that begin with these units, of which the last is one behind the end: the first unit of each, and one behind it. */
export function* sentencesFrom(starts: readonly number[]): Generator<{ first: number; limit: number }> {
  for (const [sentence, limit] of starts.slice(1).entries()) yield { first: starts[sentence] ?? 0, limit };
}
