import type { Argument } from './arguments.ts';
import type { ClaimContext } from './claim-context.ts';

/** Tokens of brackets between a place and *où*. */
const LONGEST_BRACKETS = 30;

/** *à Y (Z), où il*: the place that *où* goes back to, before a subject of one word or name. */
export function placeBeforeWhere({ doc, table }: ClaimContext, token: number): Argument | null {
  const first = doc.nameTokens[doc.nameOf[token] ?? -1]?.first ?? token;
  if (doc.lower[first - 1] !== 'où') return null;
  let at = doc.lower[first - 2] === ',' ? first - 3 : first - 2;
  if (doc.lower[at] === ')') {
    const limit = at - LONGEST_BRACKETS;
    while (at > limit && doc.lower[at + 1] !== '(') at--;
  }
  const end = doc.tokens[at]?.end ?? -1;
  const place = table.endingAt(end).find(({ draft }) => draft.type === 'Place' || draft.type === 'Country');
  return place === undefined ? null : { drafts: [place.draft], start: place.mention.start, end };
}
