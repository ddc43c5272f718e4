import type { EntityTable } from '../entities/entity-table.ts';
import type { Reader } from '../entities/reader.ts';
import type { Predicate } from '../vocabulary.ts';
import { type ClaimContext, spanAround, toDrafts } from './claim-context.ts';
import type { ClaimDraft } from './claim-sheet.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { subjectEndingAt } from './subject-phrases.ts';

const WORDS: ReadonlyMap<string, Predicate> = new Map([
  ['né', 'BORN_IN'],
  ['née', 'BORN_IN'],
  ['naît', 'BORN_IN'],
  ['mort', 'DIED_IN'],
  ['morte', 'DIED_IN'],
  ['décédé', 'DIED_IN'],
  ['décédée', 'DIED_IN'],
  ['éteint', 'DIED_IN'],
  ['éteinte', 'DIED_IN'],
  ['meurt', 'DIED_IN'],
]);
const FINITE = new Set(['naît', 'meurt']);
const BE = new Set(['est', 'était', "s'est", 'fut']);
const IN = new Set(['à', 'en', 'au', 'aux']);
/** *dans un hôpital de Zurich*, *à l’hôpital de Zurich*. */
const HOUSES = new Set([
  'hôpital',
  'clinique',
  'domicile',
  'maison',
  'résidence',
  'ville',
  'commune',
  'banlieue',
  'prison',
]);
const OF = new Set(['de', "d'", 'du']);
const STOPS = new Set([
  '.',
  ';',
  ':',
  '(',
  '«',
  'et',
  'mais',
  'où',
  'qui',
  'que',
  "qu'",
  'dont',
  'a',
  'ont',
  'est',
  'sont',
  'était',
  'avait',
  'avant',
  'après',
]);
const REACH = 16;

/**
 * Where persons were born and died: *X, né le 3 mars 1950 à Y*, *X est mort jeudi à l’âge de 80 ans à Y*, *il est décédé
 * dans un hôpital de Y*.
 */
export function findLifeClaims(context: ClaimContext): ClaimDraft[] {
  const { reader, table } = context;
  const claims: ClaimDraft[] = [];
  for (let token = 1; token < reader.words.length; token++) {
    const predicate = WORDS.get(reader.words[token] ?? '');
    if (predicate === undefined) continue;
    const place = placeBehind(reader, table, token + 1);
    const subject = place === null ? null : subjectBefore(context, token, predicate);
    if (place === null || subject === null) continue;
    if (subject.drafts.length > 1 || subject.drafts[0]?.type !== 'Person') continue;
    claims.push(...toDrafts(context, { one: subject, other: place, predicate, evidence: spanAround(subject, place) }));
  }
  return claims;
}

/** The first place behind a preposition in what follows, before another clause begins. */
function placeBehind(reader: Reader, table: EntityTable, from: number): NounPhrase | null {
  const sentence = reader.sentenceOf[from];
  for (let token = from; token < from + REACH && reader.sentenceOf[token] === sentence; token++) {
    if (STOPS.has(reader.words[token] ?? '')) return null;
    const start = reader.tokens[token]?.start ?? -1;
    const found = table
      .startingAt(start)
      .find(({ draft, mention }) => mention.form === 'NAME' && (draft.type === 'Place' || draft.type === 'Country'));
    if (found === undefined) continue;
    return isWithin(reader, token) ? { drafts: [found.draft], start, end: found.mention.end } : null;
  }
  return null;
}

function isWithin({ words }: Reader, token: number): boolean {
  const article = words[token - 1] === 'la' || words[token - 1] === 'le' || words[token - 1] === "l'";
  const before = article ? token - 2 : token - 1;
  if (IN.has(words[before] ?? '')) return true;
  return OF.has(words[before] ?? '') && HOUSES.has(words[before - 1] ?? '');
}

function subjectBefore(
  { reader, table, subjects }: ClaimContext,
  token: number,
  predicate: Predicate,
): NounPhrase | null {
  let before = token - 1;
  if (BE.has(reader.words[before] ?? '')) {
    before--;
    if (reader.words[before] === "s'") before--;
  } else if (!FINITE.has(reader.words[token] ?? '') && predicate === 'DIED_IN') return null;
  else if (reader.words[before] === ',' || reader.words[before] === '(') before--;
  const named = subjectEndingAt(reader, table, before, false);
  if (named !== null) return named;
  return reader.words[before] === ',' ? subjects.mainBefore(before) : subjects.pronounAt(before);
}
