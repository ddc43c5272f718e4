import type { EntityType } from '../article-graph.ts';
import type { EntityTable } from '../entities/entity-table.ts';
import { type Reader, spanOf, tokenFrom } from '../entities/reader.ts';
import type { Predicate } from '../vocabulary.ts';
import type { Attributions } from './attributions.ts';
import type { ClaimDraft } from './claim-sheet.ts';
import { type NounPhrase, phraseStartingAt, subjectEndingAt } from './noun-phrases.ts';

interface Nominal {
  readonly predicate: Predicate;
  readonly objects: readonly EntityType[];
}

const PEOPLE: readonly EntityType[] = ['Person'];
const LANDS: readonly EntityType[] = ['Place', 'Country'];
const ACTORS: readonly EntityType[] = ['Person', 'Organization', 'Country'];
/** Nouns of a deed: *l’arrestation de Y par X*. */
const NOMINALS: ReadonlyMap<string, Nominal> = new Map([
  ['arrestation', { predicate: 'ARRESTED', objects: PEOPLE }],
  ['interpellation', { predicate: 'ARRESTED', objects: PEOPLE }],
  ['assassinat', { predicate: 'KILLED', objects: PEOPLE }],
  ['meurtre', { predicate: 'KILLED', objects: PEOPLE }],
  ['nomination', { predicate: 'APPOINTED', objects: PEOPLE }],
  ['occupation', { predicate: 'OCCUPIED', objects: LANDS }],
  ['bombardement', { predicate: 'ATTACKED', objects: LANDS }],
]);
const OF = new Set(['de', "d'", 'du', 'des']);
const IN = new Set(['à', 'en', 'au', 'aux', 'dans']);
const WHILE = new Set(['pendant', 'durant', 'sous', 'depuis', 'malgré', 'contre']);
const OFFICIAL = new Set(['officielle', 'privée', 'surprise', "d'état", 'historique', 'officiel']);

/**
 * Claims told by a noun: *l’arrestation de Y par X*, *l’occupation de X en Y*, *en Y pendant l’occupation de X*,
 * *la visite de X à Y*, *X, en visite à Y*.
 */
export function findNounClaims(reader: Reader, table: EntityTable, attributions: Attributions): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  const add = (predicate: Predicate, subject: NounPhrase, object: NounPhrase, start: number, end: number) => {
    for (const one of subject.drafts) {
      for (const other of object.drafts) {
        const attributedTo = attributions.at(start);
        claims.push({ subject: one, predicate, object: other, attributedTo, evidence: { start, end } });
      }
    }
  };
  for (let token = 1; token < reader.words.length; token++) {
    const word = reader.words[token] ?? '';
    const nominal = NOMINALS.get(word);
    if (nominal !== undefined) byAgent(reader, table, token, nominal, add);
    if (word === 'occupation') occupation(reader, table, token, add);
    if (word === 'visite') visit(reader, table, token, add);
  }
  return claims;
}

type Add = (predicate: Predicate, subject: NounPhrase, object: NounPhrase, start: number, end: number) => void;

/** The phrase behind *de* at this token, a preposition that may hold the article. */
function behindOf(reader: Reader, table: EntityTable, token: number, types: readonly EntityType[]): NounPhrase | null {
  return OF.has(reader.words[token] ?? '') ? phraseStartingAt(reader, table, token + 1, types) : null;
}

function byAgent(reader: Reader, table: EntityTable, token: number, { predicate, objects }: Nominal, add: Add): void {
  const object = behindOf(reader, table, token + 1, objects);
  if (object === null) return;
  const by = tokenFrom(reader.tokens, object.end);
  const subject = reader.words[by] === 'par' ? phraseStartingAt(reader, table, by + 1, ACTORS) : null;
  if (subject !== null) add(predicate, subject, object, spanOf(reader, token, token).start, subject.end);
}

function occupation(reader: Reader, table: EntityTable, token: number, add: Add): void {
  const subject = occupier(reader, table, token + 1);
  if (subject === null) return;
  const behind = tokenFrom(reader.tokens, subject.end);
  const later = IN.has(reader.words[behind] ?? '') ? phraseStartingAt(reader, table, behind + 1, LANDS) : null;
  if (later !== null) add('OCCUPIED', subject, later, spanOf(reader, token, token).start, later.end);
  const earlier = placeBefore(reader, table, token);
  if (earlier !== null) add('OCCUPIED', subject, earlier.place, earlier.start, subject.end);
}

/** *occupation des terroristes daechistes*: members by their adjective count as the organisation. */
function occupier(reader: Reader, table: EntityTable, token: number): NounPhrase | null {
  if (!OF.has(reader.words[token] ?? '')) return null;
  const body = phraseStartingAt(reader, table, token + 1, ['Organization']);
  if (body !== null) return body;
  const first = reader.words[token + 1] === 'la' || reader.words[token + 1] === "l'" ? token + 2 : token + 1;
  const members = table
    .startingAt(reader.tokens[first]?.start ?? -1)
    .find(({ draft }) => draft.type === 'Organization');
  return members === undefined
    ? null
    : { drafts: [members.draft], start: members.mention.start, end: members.mention.end };
}

/** *en Syrie* before *pendant l’occupation*. */
function placeBefore(reader: Reader, table: EntityTable, token: number): { place: NounPhrase; start: number } | null {
  const article = reader.words[token - 1] === "l'" || reader.words[token - 1] === 'une' ? token - 2 : token - 1;
  if (!WHILE.has(reader.words[article] ?? '')) return null;
  const end = reader.tokens[article - 1]?.end ?? -1;
  const found = table.endingAt(end).find(({ draft, mention }) => LANDS.includes(draft.type) && mention.form === 'NAME');
  if (found === undefined) return null;
  const preposition = tokenFrom(reader.tokens, found.mention.start) - 1;
  if (!IN.has(reader.words[preposition] ?? '')) return null;
  const { start } = spanOf(reader, preposition, preposition);
  return { place: { drafts: [found.draft], start: found.mention.start, end }, start };
}

function visit(reader: Reader, table: EntityTable, token: number, add: Add): void {
  let at = token + 1;
  while (OFFICIAL.has(reader.words[at] ?? '')) at++;
  const visitor = behindOf(reader, table, at, PEOPLE);
  if (visitor !== null) {
    const to = tokenFrom(reader.tokens, visitor.end);
    const place = IN.has(reader.words[to] ?? '') ? phraseStartingAt(reader, table, to + 1, LANDS) : null;
    if (place !== null) add('VISITED', visitor, place, spanOf(reader, token, token).start, place.end);
    return;
  }
  if (reader.words[token - 1] !== 'en' || !IN.has(reader.words[at] ?? '')) return;
  const place = phraseStartingAt(reader, table, at + 1, LANDS);
  const before = reader.words[token - 2] === ',' ? token - 3 : token - 2;
  const subject = place === null ? null : subjectEndingAt(reader, table, before, false);
  if (subject !== null && place !== null) add('VISITED', subject, place, subject.start, place.end);
}
