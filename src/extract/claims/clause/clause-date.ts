import { groupBy } from '../../../group-by.ts';
import { type FoundDate, findDates } from '../../dates/find-dates.ts';
import { type Document, sentenceAt, tokenFrom } from '../../document.ts';
import { CLITICS, COMMON_VERBS, DE, DETERMINERS } from '../../lexicons/function-words.ts';
import { wordBefore } from './arguments.ts';

/** Where another clause may begin. */
const BORDER =
  /^(?:qui|que|qu'|où|dont|lorsque|lorsqu'|quand|si|tandis|alors|puisque|comme|car|mais|pour|après|avant|sans|afin|[«»“”();:])$/;
/** Before a date that is not the day itself. */
const SINCE = /^(?:depuis|après|avant|dès|jusqu'|jusque|d'ici|vers)$/;
const PARTICIPLE = /^(?:\p{Ll}{2,}[éiu]e?s?|\p{Ll}{2,}[iu]te?s?|\p{Ll}{3,}ise?s?|née?s?|morte?s?)$/u;
/** What tells of the name before a comma: a participle, an age. */
const APPOSED = new RegExp(String.raw`${PARTICIPLE.source}|^\d+$`, 'u');

/**
 * Tells the one date that the clause of the verb or noun at a token gives, as EDTF. A date of a noun (*les élections du 30
 * avril*), of a participle (*mort le 3 janvier*) or behind *depuis* is another's, and so is one before a bare participle.
 */
export function clauseDates(doc: Document): (token: number) => string | null {
  const sentenceOf = (token: number) => String(doc.sentenceOf[token] ?? 0);
  const bySentence = groupBy([...findDates(doc)], ({ start }) => sentenceOf(tokenFrom(doc.tokens, start)));
  return (token) => {
    const [own, other] = (bySentence.get(sentenceOf(token)) ?? []).filter((date) => isOwn(doc, token, date));
    return own === undefined || other !== undefined ? null : own.edtf;
  };
}

function isOwn(doc: Document, token: number, { start, end }: FoundDate): boolean {
  const [at, behind] = [tokenFrom(doc.tokens, start), tokenFrom(doc.tokens, end)];
  const first = /^(?:l[ea]|ce|cette|en)$/.test(doc.lower[at - 1] ?? '') ? at - 1 : at;
  const before = doc.lower[first - 1] ?? '';
  const governed = first - 1 !== token && PARTICIPLE.test(before) && (doc.nameOf[first - 1] ?? -1) < 0;
  if (governed || SINCE.test(before) || DE.has(wordBefore(doc, first).word)) return false;
  if (at > token) return !hasBorder(doc, token + 1, before === ',' ? first - 1 : first);
  let verb = token;
  while (COMMON_VERBS.has(doc.lower[verb - 1] ?? '') || CLITICS.has(doc.lower[verb - 1] ?? '')) verb--;
  if (verb === token && PARTICIPLE.test(doc.lower[token] ?? '')) return false;
  const opening = tokenFrom(doc.tokens, sentenceAt(doc, start).start);
  return !hasBorder(doc, opening, first) && !hasBorder(doc, behind, verb);
}

/** True where another clause begins in these tokens. */
function hasBorder({ lower, nameOf }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = lower[at] ?? '';
    if ((nameOf[at] ?? -1) >= 0) continue;
    if (BORDER.test(word) || (word === ',' && at + 1 < to && APPOSED.test(lower[at + 1] ?? ''))) return true;
    if (COMMON_VERBS.has(word) && !DETERMINERS.has(lower[at - 1] ?? '')) return true;
  }
  return false;
}
