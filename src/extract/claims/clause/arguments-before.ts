import type { EntityType } from '../../article-graph.ts';
import { type Document, tokenFrom, tokenSpan } from '../../document.ts';
import { BE, CONJUNCTIONS, DE, DETERMINERS, HAVE, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { type Argument, argumentOf, type Reading, wordBefore } from './arguments.ts';

const LONGEST_APPOSITION = 25;
const LONGEST_TITLE = 6;
/** Tokens of brackets between a place and *où*. */
const LONGEST_BRACKETS = 30;
const VERBS_OF_CLAUSE = new Set([...HAVE, ...BE, 'qui', 'que', 'où', 'dont']);
/** A place stands for its team or its authorities. */
const ACTORS: readonly EntityType[] = ['Person', 'Organization', 'Country', 'Place'];
const SUBORDINATORS = new Set([...CONJUNCTIONS].filter((word) => word !== 'dont'));

/** How a subject stands before its verb. */
interface Wanted {
  /** Two joined by *et* are both subjects. */
  readonly plural: boolean;
  /** Whatever but *de* may lead to it: *qui* or an apposition tells of it. */
  readonly relative: boolean;
}

const ONE: Wanted = { plural: false, relative: false };

/**
 * The subject whose last token is this one: a mention, perhaps with an apposition or brackets behind it, not led by a
 * preposition; before *qui*, led by whatever but *de*. Of two joined by *et*, both are subjects when `plural`.
 */
export function subjectEndingAt(reading: Reading, token: number, plural: boolean): Argument | null {
  const { lower } = reading.doc;
  if (lower[token] !== 'qui') return endingAt(reading, token, { plural, relative: false });
  return bearerEndingAt(reading, lower[token - 1] === ',' ? token - 2 : token - 1, plural);
}

/** The one that an apposition behind this token tells of, whatever leads to it but *de*. */
export function bearerEndingAt(reading: Reading, token: number, plural: boolean): Argument | null {
  return endingAt(reading, token, { plural, relative: true });
}

function endingAt(reading: Reading, token: number, wanted: Wanted): Argument | null {
  const { doc, table } = reading;
  const word = doc.lower[token] ?? '';
  const office = officeEndingAt(reading, word === ',' ? token - 1 : token, wanted);
  if (office !== null) return office;
  if (word === ',' || word === ')') return beforeApposition(reading, token, wanted);
  const end = doc.tokens[token]?.end ?? -1;
  const found = table
    .endingAt(end)
    .filter(({ draft, mention }) => mention.form !== 'ADJECTIVE' && ACTORS.includes(draft.type));
  const start = found[0]?.mention.start;
  if (start === undefined) return null;
  const drafts = found.filter(({ mention }) => mention.start === start).map(({ draft }) => draft);
  const first = startOfPhrase(doc, tokenFrom(doc.tokens, start), wanted);
  if (first === null) return null;
  const subject = { drafts, start, end };
  const alone = doc.lower[first - 1] !== 'et' || wanted.relative || !wanted.plural;
  return withOther(reading, first, wanted, subject) ?? (alone ? subject : null);
}

/** *le ministre de l’Intérieur, Bernard Cazeneuve*, perhaps with a comma behind it, and whom *et* joins to it. */
function officeEndingAt(reading: Reading, token: number, wanted: Wanted): Argument | null {
  const { doc, table } = reading;
  const [found] = table.phrasesEndingAt(doc.tokens[token]?.end ?? -1);
  const first = found === undefined ? null : startOfPhrase(doc, tokenFrom(doc.tokens, found.mention.start), wanted);
  if (found === undefined || first === null) return null;
  return withOther(reading, first, wanted, argumentOf(found)) ?? argumentOf(found);
}

/** This subject with the one that *et* joins to it, for a verb in the plural. */
function withOther(reading: Reading, first: number, { plural }: Wanted, { drafts, end }: Argument): Argument | null {
  const other = plural && reading.doc.lower[first - 1] === 'et' ? endingAt(reading, first - 2, ONE) : null;
  return other === null ? null : { drafts: [...other.drafts, ...drafts], start: other.start, end };
}

/** First token of the phrase whose mention starts with `token`; null where a preposition leads to it. */
function startOfPhrase(doc: Document, token: number, { relative }: Wanted): number | null {
  const sentence = doc.sentenceOf[token];
  for (let first = token; first > token - LONGEST_TITLE; first--) {
    const { word: before, at } = wordBefore(doc, first);
    if (before === '' || doc.sentenceOf[at] !== sentence) return first;
    if (DETERMINERS.has(before)) return isLed(doc, at, sentence, relative) ? null : at;
    if (SUBORDINATORS.has(before)) return first;
    if (PREPOSITIONS.has(before)) return relative && !DE.has(before) ? first : null;
    if (doc.tokens[at]?.kind !== 'word' && before !== '-') return first;
    if (doc.tokens[at]?.text[0] === before[0]) continue;
    if (isTitle(before)) return at;
    if ((doc.nameOf[at] ?? -1) >= 0 || !DETERMINERS.has(wordBefore(doc, at).word)) return null;
  }
  return null;
}

/** True where a preposition before this token makes what follows no subject. */
function isLed(doc: Document, token: number, sentence: number | undefined, relative: boolean): boolean {
  const { word, at } = wordBefore(doc, token);
  if (doc.sentenceOf[at] !== sentence || SUBORDINATORS.has(word)) return false;
  return relative ? DE.has(word) : PREPOSITIONS.has(word);
}

function beforeApposition(reading: Reading, token: number, wanted: Wanted): Argument | null {
  const { doc } = reading;
  const opening = doc.lower[token] === ')' ? '(' : ',';
  let verb = false;
  for (let at = token - 1; at > token - LONGEST_APPOSITION && at > 0; at--) {
    const word = doc.lower[at] ?? '';
    if (doc.sentenceOf[at] !== doc.sentenceOf[token] || /^[«»]$/.test(word)) return null;
    if (word === opening) {
      const inner = opening === ',' ? personBetween(reading, at + 1, token) : null;
      if (inner !== null) return inner;
      if (/^[,)]$/.test(doc.lower[at - 1] ?? '') || (verb && doc.lower[at + 1] !== 'qui')) return null;
      return endingAt(reading, at - 1, wanted);
    }
    verb ||= VERBS_OF_CLAUSE.has(word);
  }
  return null;
}

/** *le plus vieux député de Y, Jean X, …*: the name between the commas is the subject. */
function personBetween({ doc, table }: Reading, first: number, behind: number): Argument | null {
  const span = tokenSpan(doc, first, behind - 1);
  const person = table.at(span, 'Person');
  return person === undefined ? null : { drafts: [person], ...span };
}

/** *à Y (Z), où il*: the place that *où* goes back to, before a subject of one word or name. */
export function placeBeforeWhere({ doc, table }: Reading, token: number): Argument | null {
  const first = doc.nameTokens[doc.nameOf[token] ?? -1]?.first ?? token;
  if (doc.lower[first - 1] !== 'où') return null;
  let at = doc.lower[first - 2] === ',' ? first - 3 : first - 2;
  if (doc.lower[at] === ')') {
    const limit = at - LONGEST_BRACKETS;
    while (at > limit && doc.lower[at + 1] !== '(') at--;
  }
  const place = table.endingAt(doc.tokens[at]?.end ?? -1).find(({ draft }) => /^(?:Place|Country)$/.test(draft.type));
  return place === undefined ? null : argumentOf(place);
}
