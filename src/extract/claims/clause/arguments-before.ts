import type { EntityType } from '../../article-graph.ts';
import type { Draft, EntityTable } from '../../drafts/entity-table.ts';
import { type Reader, spanOf, tokenFrom } from '../../entities/reader.ts';
import { CONJUNCTIONS, DE, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { DETERMINERS, isTitle, LONGEST_TITLE, type NounPhrase, wordBefore } from './arguments.ts';
import { collectiveBefore } from './collectives.ts';

const LONGEST_APPOSITION = 25;
const VERBS_OF_CLAUSE = new Set([
  'a',
  'ont',
  'est',
  'sont',
  'était',
  'étaient',
  'avait',
  'avaient',
  'qui',
  'que',
  'où',
  'dont',
]);
/** A place stands for its team or its authorities. */
const ACTORS: readonly EntityType[] = ['Person', 'Organization', 'Country', 'Place'];
/** A subject may follow these in its own clause. */
const OPENERS = new Set(['hier', 'ensuite', 'puis', 'enfin', 'parmi', 'eux', 'elles', 'mais', 'or']);
const SUBORDINATORS = new Set([...CONJUNCTIONS].filter((word) => word !== 'dont'));

/**
 * The subject whose last token is this one: a mention, perhaps with an apposition or brackets behind it, not led by a
 * preposition; before *qui*, led by whatever but *de*. Of two joined by *et*, both are subjects when `plural`.
 */
export function subjectEndingAt(reader: Reader, table: EntityTable, token: number, plural: boolean): NounPhrase | null {
  if (reader.words[token] !== 'qui') return endingAt(reader, table, token, plural, false);
  return endingAt(reader, table, reader.words[token - 1] === ',' ? token - 2 : token - 1, plural, true);
}

/** The one that an apposition behind this token tells of, whatever leads to it but *de*. */
export function bearerEndingAt(reader: Reader, table: EntityTable, token: number, plural: boolean): NounPhrase | null {
  return endingAt(reader, table, token, plural, true);
}

function endingAt(
  reader: Reader,
  table: EntityTable,
  token: number,
  plural: boolean,
  relative: boolean,
): NounPhrase | null {
  const word = reader.words[token] ?? '';
  const office = officeEndingAt(reader, table, word === ',' ? token - 1 : token, relative);
  if (office !== null) return office;
  if (word === ',' || word === ')') return beforeApposition(reader, table, token, plural, relative);
  const end = reader.tokens[token]?.end ?? -1;
  const found = table
    .endingAt(end)
    .filter(({ draft, mention }) => mention.form !== 'ADJECTIVE' && ACTORS.includes(draft.type));
  const start = found[0]?.mention.start;
  if (start === undefined) return null;
  const drafts = found.filter(({ mention }) => mention.start === start).map(({ draft }) => draft);
  const name = tokenFrom(reader.tokens, start);
  const first = startOfPhrase(reader, name, relative) ?? startOfCollective(reader, name, drafts, relative);
  if (first === null) return null;
  if (reader.words[first - 1] === 'et') {
    const other = plural ? endingAt(reader, table, first - 2, false, false) : null;
    if (other !== null) return { drafts: [...other.drafts, ...drafts], start: other.start, end };
    return relative || !plural ? { drafts, start, end } : null;
  }
  return { drafts, start, end };
}

/** *le ministre de l’Intérieur, Bernard Cazeneuve*, perhaps with a comma behind it. */
function officeEndingAt(reader: Reader, table: EntityTable, token: number, relative: boolean): NounPhrase | null {
  const [found] = table.phrasesEndingAt(reader.tokens[token]?.end ?? -1);
  if (found === undefined || !ACTORS.includes(found.draft.type)) return null;
  const { start, end } = found.mention;
  const first = startOfPhrase(reader, tokenFrom(reader.tokens, start), relative);
  return first === null ? null : { drafts: [found.draft], start, end };
}

/** First token of *les forces de X*, which stand for X; a place so named is no actor. */
function startOfCollective(reader: Reader, token: number, drafts: readonly Draft[], relative: boolean): number | null {
  const first = drafts.every(({ type }) => type !== 'Person' && type !== 'Place')
    ? collectiveBefore(reader, token)
    : null;
  if (first === null || isLed(reader, first, reader.sentenceOf[token], relative)) return null;
  return first;
}

/** First token of the phrase whose mention starts with `token`; null where a preposition leads to it. */
function startOfPhrase(reader: Reader, token: number, relative: boolean): number | null {
  const sentence = reader.sentenceOf[token];
  for (let first = token; first > token - LONGEST_TITLE; first--) {
    const { word: before, at } = wordBefore(reader, first);
    if (before === '' || reader.sentenceOf[at] !== sentence) return first;
    if (DETERMINERS.has(before)) return isLed(reader, at, sentence, relative) ? null : at;
    if (SUBORDINATORS.has(before) || OPENERS.has(before)) return first;
    if (isOrigin(reader, at)) continue;
    if (PREPOSITIONS.has(before)) return relative && !DE.has(before) ? first : null;
    if (reader.tokens[at]?.kind !== 'word' && before !== '-') return first;
    if (reader.tokens[at]?.text[0] === before[0]) continue;
    if (isTitle(before)) return at;
    if ((reader.nameOf[at] ?? -1) >= 0 || !DETERMINERS.has(wordBefore(reader, at).word)) return null;
  }
  return null;
}

/** The *d’* of *l’écrivain d’origine belge X*. */
function isOrigin({ words }: Reader, token: number): boolean {
  return /^d[e']$/.test(words[token] ?? '') && /^(?:origine|nationalité)$/.test(words[token + 1] ?? '');
}

/** True where a preposition before this token makes what follows no subject. */
function isLed(reader: Reader, token: number, sentence: number | undefined, relative: boolean): boolean {
  const { word, at } = wordBefore(reader, token);
  if (reader.sentenceOf[at] !== sentence || SUBORDINATORS.has(word)) return false;
  return relative ? DE.has(word) : PREPOSITIONS.has(word);
}

function beforeApposition(
  reader: Reader,
  table: EntityTable,
  token: number,
  plural: boolean,
  relative: boolean,
): NounPhrase | null {
  const opening = reader.words[token] === ')' ? '(' : ',';
  let verb = false;
  for (let at = token - 1; at > token - LONGEST_APPOSITION && at > 0; at--) {
    const word = reader.words[at] ?? '';
    if (reader.sentenceOf[at] !== reader.sentenceOf[token] || /^[«»]$/.test(word)) return null;
    if (word === opening) {
      const inner = opening === ',' && !plural ? personBetween(reader, table, at + 1, token) : null;
      if (inner !== null) return inner;
      if (/^[,)]$/.test(reader.words[at - 1] ?? '') || (verb && reader.words[at + 1] !== 'qui')) return null;
      return endingAt(reader, table, at - 1, plural, relative);
    }
    verb ||= VERBS_OF_CLAUSE.has(word);
  }
  return null;
}

/** *le plus vieux député de Y, Jean X, …*: the name between the commas is the subject. */
function personBetween(reader: Reader, table: EntityTable, first: number, behind: number): NounPhrase | null {
  const span = spanOf(reader, first, behind - 1);
  const person = table.at(span, 'Person');
  return person === undefined ? null : { drafts: [person], ...span };
}
