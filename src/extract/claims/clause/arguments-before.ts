import type { EntityType } from '../../article-graph.ts';
import { type Document, tokenFrom, tokenSpan } from '../../document.ts';
import type { EntityDraft, EntityTable } from '../../drafts/entity-table.ts';
import { BE, CONJUNCTIONS, DE, DETERMINERS, HAVE, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { type Argument, wordBefore } from './arguments.ts';
import { collectiveBefore } from './collectives.ts';

const LONGEST_APPOSITION = 25;
const LONGEST_TITLE = 6;
const VERBS_OF_CLAUSE = new Set([...HAVE, ...BE, 'qui', 'que', 'où', 'dont']);
/** A place stands for its team or its authorities. */
const ACTORS: readonly EntityType[] = ['Person', 'Organization', 'Country', 'Place'];
/** A subject may follow these in its own clause. */
const OPENERS = new Set(['hier', 'ensuite', 'puis', 'enfin', 'parmi', 'eux', 'elles', 'mais', 'or']);
const SUBORDINATORS = new Set([...CONJUNCTIONS].filter((word) => word !== 'dont'));

/**
 * The subject whose last token is this one: a mention, perhaps with an apposition or brackets behind it, not led by a
 * preposition; before *qui*, led by whatever but *de*. Of two joined by *et*, both are subjects when `plural`.
 */
export function subjectEndingAt(doc: Document, table: EntityTable, token: number, plural: boolean): Argument | null {
  if (doc.lower[token] !== 'qui') return endingAt(doc, table, token, plural, false);
  return endingAt(doc, table, doc.lower[token - 1] === ',' ? token - 2 : token - 1, plural, true);
}

/** The one that an apposition behind this token tells of, whatever leads to it but *de*. */
export function bearerEndingAt(doc: Document, table: EntityTable, token: number, plural: boolean): Argument | null {
  return endingAt(doc, table, token, plural, true);
}

function endingAt(
  doc: Document,
  table: EntityTable,
  token: number,
  plural: boolean,
  relative: boolean,
): Argument | null {
  const word = doc.lower[token] ?? '';
  const office = officeEndingAt(doc, table, word === ',' ? token - 1 : token, plural, relative);
  if (office !== null) return office;
  if (word === ',' || word === ')') return beforeApposition(doc, table, token, plural, relative);
  const end = doc.tokens[token]?.end ?? -1;
  const found = table
    .endingAt(end)
    .filter(({ draft, mention }) => mention.form !== 'ADJECTIVE' && ACTORS.includes(draft.type));
  const start = found[0]?.mention.start;
  if (start === undefined) return null;
  const drafts = found.filter(({ mention }) => mention.start === start).map(({ draft }) => draft);
  const name = tokenFrom(doc.tokens, start);
  const first = startOfPhrase(doc, name, relative) ?? startOfCollective(doc, name, drafts, relative);
  if (first === null) return null;
  if (doc.lower[first - 1] === 'et') {
    const other = plural ? endingAt(doc, table, first - 2, false, false) : null;
    if (other !== null) return { drafts: [...other.drafts, ...drafts], start: other.start, end };
    return relative || !plural ? { drafts, start, end } : null;
  }
  return { drafts, start, end };
}

/** *le ministre de l’Intérieur, Bernard Cazeneuve*, perhaps with a comma behind it, and whom *et* joins to it. */
function officeEndingAt(
  doc: Document,
  table: EntityTable,
  token: number,
  plural: boolean,
  relative: boolean,
): Argument | null {
  const [found] = table.phrasesEndingAt(doc.tokens[token]?.end ?? -1);
  if (found === undefined || !ACTORS.includes(found.draft.type)) return null;
  const { start, end } = found.mention;
  const first = startOfPhrase(doc, tokenFrom(doc.tokens, start), relative);
  if (first === null) return null;
  const other = plural && doc.lower[first - 1] === 'et' ? endingAt(doc, table, first - 2, false, false) : null;
  return { drafts: [...(other?.drafts ?? []), found.draft], start: other?.start ?? start, end };
}

/** First token of *les forces de X*, which stand for X; a place so named is no actor. */
function startOfCollective(
  doc: Document,
  token: number,
  drafts: readonly EntityDraft[],
  relative: boolean,
): number | null {
  const first = drafts.every(({ type }) => type !== 'Person' && type !== 'Place') ? collectiveBefore(doc, token) : null;
  if (first === null || isLed(doc, first, doc.sentenceOf[token], relative)) return null;
  return first;
}

/** First token of the phrase whose mention starts with `token`; null where a preposition leads to it. */
function startOfPhrase(doc: Document, token: number, relative: boolean): number | null {
  const sentence = doc.sentenceOf[token];
  for (let first = token; first > token - LONGEST_TITLE; first--) {
    const { word: before, at } = wordBefore(doc, first);
    if (before === '' || doc.sentenceOf[at] !== sentence) return first;
    if (DETERMINERS.has(before)) return isLed(doc, at, sentence, relative) ? null : at;
    if (SUBORDINATORS.has(before) || OPENERS.has(before)) return first;
    if (isOrigin(doc, at)) continue;
    if (PREPOSITIONS.has(before)) return relative && !DE.has(before) ? first : null;
    if (doc.tokens[at]?.kind !== 'word' && before !== '-') return first;
    if (doc.tokens[at]?.text[0] === before[0]) continue;
    if (isTitle(before)) return at;
    if ((doc.nameOf[at] ?? -1) >= 0 || !DETERMINERS.has(wordBefore(doc, at).word)) return null;
  }
  return null;
}

/** The *d’* of *l’écrivain d’origine belge X*. */
function isOrigin({ lower }: Document, token: number): boolean {
  return /^d[e']$/.test(lower[token] ?? '') && /^(?:origine|nationalité)$/.test(lower[token + 1] ?? '');
}

/** True where a preposition before this token makes what follows no subject. */
function isLed(doc: Document, token: number, sentence: number | undefined, relative: boolean): boolean {
  const { word, at } = wordBefore(doc, token);
  if (doc.sentenceOf[at] !== sentence || SUBORDINATORS.has(word)) return false;
  return relative ? DE.has(word) : PREPOSITIONS.has(word);
}

function beforeApposition(
  doc: Document,
  table: EntityTable,
  token: number,
  plural: boolean,
  relative: boolean,
): Argument | null {
  const opening = doc.lower[token] === ')' ? '(' : ',';
  let verb = false;
  for (let at = token - 1; at > token - LONGEST_APPOSITION && at > 0; at--) {
    const word = doc.lower[at] ?? '';
    if (doc.sentenceOf[at] !== doc.sentenceOf[token] || /^[«»]$/.test(word)) return null;
    if (word === opening) {
      const inner = opening === ',' ? personBetween(doc, table, at + 1, token) : null;
      const both = inner !== null && plural ? withOther(doc, table, at, inner) : inner;
      if (both !== null) return both;
      if (/^[,)]$/.test(doc.lower[at - 1] ?? '') || (verb && doc.lower[at + 1] !== 'qui')) return null;
      return endingAt(doc, table, at - 1, plural, relative);
    }
    verb ||= VERBS_OF_CLAUSE.has(word);
  }
  return null;
}

/** *X et son homologue allemande, Y, …*: both are the subject. */
function withOther(doc: Document, table: EntityTable, comma: number, inner: Argument): Argument | null {
  for (let at = comma - 1; at > comma - LONGEST_TITLE; at--) {
    if (doc.lower[at] !== 'et') continue;
    const other = endingAt(doc, table, at - 1, false, false);
    return other === null ? null : { drafts: [...other.drafts, ...inner.drafts], start: other.start, end: inner.end };
  }
  return null;
}

/** *le plus vieux député de Y, Jean X, …*: the name between the commas is the subject. */
function personBetween(doc: Document, table: EntityTable, first: number, behind: number): Argument | null {
  const span = tokenSpan(doc, first, behind - 1);
  const person = table.at(span, 'Person');
  return person === undefined ? null : { drafts: [person], ...span };
}
