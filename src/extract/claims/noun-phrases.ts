import type { EntityType } from '../article-graph.ts';
import type { Draft, EntityTable } from '../entities/entity-table.ts';
import { adjectiveAt, type Reader, tokenFrom } from '../entities/reader.ts';
import { countryByDemonym } from '../lexicons/countries.ts';
import { hashText, mix } from '../names/hash.ts';
import { listBit, listsOf } from '../names/lists.ts';
import { fold } from '../text/fold.ts';

/** One or more entities named by one phrase (*les armées russe et syrienne* are two). */
export interface NounPhrase {
  readonly drafts: readonly Draft[];
  /** Offsets of the mention, its determiner left out. */
  readonly start: number;
  readonly end: number;
}

const TITLES = listBit('title-heads');
const DETERMINERS = new Set([
  'le',
  'la',
  "l'",
  'les',
  'un',
  'une',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'ce',
  'cet',
  'cette',
]);
const PREPOSITIONS = new Set(
  "de d' du des à au aux en dans par pour avec contre sur sous entre chez selon vers sans dont comme si s' que qu'".split(
    ' ',
  ),
);
const SUBORDINATORS = new Set(['que', "qu'"]);
const BEFORE_TITLE = new Set([
  'ancien',
  'ancienne',
  'ex',
  '-',
  'premier',
  'première',
  'vice',
  'nouveau',
  'nouvelle',
  'actuel',
  'jeune',
  'général',
  'générale',
  'adjoint',
]);
const LONGEST_TITLE = 6;
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
const ACTORS: readonly EntityType[] = ['Person', 'Organization', 'Country'];

/** The phrase that starts with this token: determiner, titles, then a mention of one of the types. */
export function phraseStartingAt(
  reader: Reader,
  table: EntityTable,
  token: number,
  types: readonly EntityType[],
): NounPhrase | null {
  let at = DETERMINERS.has(reader.words[token] ?? '') ? token + 1 : token;
  for (let steps = 0; steps <= LONGEST_TITLE; steps++) {
    const phrase = withOffice(reader, table, at, types) ?? mentionAt(reader, table, at, types);
    if (phrase !== null) return phrase;
    const next = afterTitle(reader, at);
    if (next === null) return null;
    at = next;
  }
  return null;
}

function withOffice(
  reader: Reader,
  table: EntityTable,
  token: number,
  types: readonly EntityType[],
): NounPhrase | null {
  const found = table
    .phrasesStartingAt(reader.tokens[token]?.start ?? -1)
    .find(({ draft }) => types.includes(draft.type));
  return found === undefined ? null : { drafts: [found.draft], start: found.mention.start, end: found.mention.end };
}

function mentionAt(reader: Reader, table: EntityTable, token: number, types: readonly EntityType[]): NounPhrase | null {
  const start = reader.tokens[token]?.start ?? -1;
  const here = table
    .startingAt(start)
    .filter(({ draft, mention }) => mention.form !== 'ADJECTIVE' && types.includes(draft.type));
  const end = here[0]?.mention.end;
  if (end === undefined) return null;
  return { drafts: here.filter(({ mention }) => mention.end === end).map(({ draft }) => draft), start, end };
}

/** The token behind a title or an adjective of country before a name. */
function afterTitle(reader: Reader, token: number): number | null {
  const adjective = adjectiveAt(reader, token);
  if (adjective !== null) return adjective.last + 1;
  if (isInhabitant(reader, token)) return token + 1;
  const word = reader.words[token] ?? '';
  if (
    reader.tokens[token]?.text[0] !== word[0] &&
    !/^(?:M|Mme|MM|Président|Premier|Ministre|Pape|Roi)$/.test(reader.tokens[token]?.text ?? '')
  )
    return null;
  if (BEFORE_TITLE.has(word) || word === '.' || isTitle(word)) return token + 1;
  return null;
}

/** *la Russe* before a name. */
function isInhabitant({ tokens, nameOf }: Reader, token: number): boolean {
  const text = tokens[token]?.text ?? '';
  return (nameOf[token] ?? -1) < 0 && /^\p{Lu}/u.test(text) && countryByDemonym(fold(text)) !== null;
}

function isTitle(word: string): boolean {
  return (listsOf(mix(0, hashText(fold(word)))) & TITLES) !== 0;
}

/**
 * The subject whose last token is this one: a mention, perhaps with an apposition or brackets behind it, not led by a
 * preposition. Of two joined by *et*, both are subjects when `plural`.
 */
export function subjectEndingAt(reader: Reader, table: EntityTable, token: number, plural: boolean): NounPhrase | null {
  const word = reader.words[token] ?? '';
  if (word === 'qui')
    return subjectEndingAt(reader, table, reader.words[token - 1] === ',' ? token - 2 : token - 1, plural);
  const office = officeEndingAt(reader, table, word === ',' ? token - 1 : token);
  if (office !== null) return office;
  if (word === ',' || word === ')') return beforeApposition(reader, table, token, plural);
  const end = reader.tokens[token]?.end ?? -1;
  const found = table
    .endingAt(end)
    .filter(({ draft, mention }) => mention.form !== 'ADJECTIVE' && ACTORS.includes(draft.type));
  const start = found[0]?.mention.start;
  if (start === undefined) return null;
  const drafts = found.filter(({ mention }) => mention.start === start).map(({ draft }) => draft);
  const first = startOfPhrase(reader, tokenFrom(reader.tokens, start));
  if (first === null) return null;
  if (reader.words[first - 1] === 'et') {
    const other = plural ? subjectEndingAt(reader, table, first - 2, false) : null;
    return other === null ? null : { drafts: [...other.drafts, ...drafts], start: other.start, end };
  }
  return { drafts, start, end };
}

/** *le ministre de l’Intérieur, Bernard Cazeneuve*, perhaps with a comma behind it. */
function officeEndingAt(reader: Reader, table: EntityTable, token: number): NounPhrase | null {
  const [found] = table.phrasesEndingAt(reader.tokens[token]?.end ?? -1);
  if (found === undefined || !ACTORS.includes(found.draft.type)) return null;
  const { start, end } = found.mention;
  return startOfPhrase(reader, tokenFrom(reader.tokens, start)) === null ? null : { drafts: [found.draft], start, end };
}

/** First token of the phrase whose mention starts with `token`; null where a preposition leads to it. */
function startOfPhrase(reader: Reader, token: number): number | null {
  const sentence = reader.sentenceOf[token];
  for (let first = token; first > token - LONGEST_TITLE; first--) {
    const before = reader.words[first - 1];
    if (before === undefined || reader.sentenceOf[first - 1] !== sentence) return first;
    if (DETERMINERS.has(before)) return leadsIn(reader, first - 2, sentence) ? null : first - 1;
    if (PREPOSITIONS.has(before)) return SUBORDINATORS.has(before) ? first : null;
    if (reader.tokens[first - 1]?.kind !== 'word' && before !== '-') return first;
    if (before === 'et' || before === 'mais' || before === 'car') return first;
    if (reader.tokens[first - 1]?.text[0] !== before[0]) return isTitle(before) ? first - 1 : null;
  }
  return null;
}

function leadsIn(reader: Reader, token: number, sentence: number | undefined): boolean {
  const word = reader.words[token] ?? '';
  return reader.sentenceOf[token] === sentence && PREPOSITIONS.has(word) && !SUBORDINATORS.has(word);
}

function beforeApposition(reader: Reader, table: EntityTable, token: number, plural: boolean): NounPhrase | null {
  const opening = reader.words[token] === ')' ? '(' : ',';
  for (let at = token - 1; at > token - LONGEST_APPOSITION && at > 0; at--) {
    const word = reader.words[at] ?? '';
    if (reader.sentenceOf[at] !== reader.sentenceOf[token] || VERBS_OF_CLAUSE.has(word)) return null;
    if (word === opening)
      return /^[,)]$/.test(reader.words[at - 1] ?? '') ? null : subjectEndingAt(reader, table, at - 1, plural);
  }
  return null;
}

/** The phrases of a list from this token on: *X, Y et Z*. */
export function listStartingAt(
  reader: Reader,
  table: EntityTable,
  token: number,
  types: readonly EntityType[],
): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = token; ; ) {
    const phrase = phraseStartingAt(reader, table, at, types);
    if (phrase === null) return found;
    found.push(phrase);
    const behind = tokenFrom(reader.tokens, phrase.end);
    const link = reader.words[behind] ?? '';
    if (link !== ',' && link !== 'et') return found;
    at = behind + 1;
  }
}
