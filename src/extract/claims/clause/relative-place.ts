import type { NounPhrase } from './arguments.ts';
import type { ClaimContext } from './claim-context.ts';

/** Tokens of brackets between a place and *où*. */
const LONGEST_BRACKETS = 30;

/** *à Y (Z), où il*: the place that *où* goes back to, before a subject of one word or name. */
export function placeBeforeWhere({ reader, table }: ClaimContext, token: number): NounPhrase | null {
  const first = reader.nameTokens[reader.nameOf[token] ?? -1]?.first ?? token;
  if (reader.words[first - 1] !== 'où') return null;
  let at = reader.words[first - 2] === ',' ? first - 3 : first - 2;
  if (reader.words[at] === ')') {
    const limit = at - LONGEST_BRACKETS;
    while (at > limit && reader.words[at + 1] !== '(') at--;
  }
  const end = reader.tokens[at]?.end ?? -1;
  const place = table.endingAt(end).find(({ draft }) => draft.type === 'Place' || draft.type === 'Country');
  return place === undefined ? null : { drafts: [place.draft], start: place.mention.start, end };
}
