import type { EntityType } from '../article-graph.ts';
import type { EntityTable } from '../entities/entity-table.ts';
import { type Reader, spanOf, tokenFrom } from '../entities/reader.ts';
import type { ClaimDraft } from './claim-sheet.ts';
import { listStartingAt, type NounPhrase, phraseStartingAt, subjectEndingAt } from './noun-phrases.ts';
import { listOpener } from './participation-claims.ts';

const HAVE = new Set(['a', 'ont', 'avait', 'avaient']);
const RENDERS = new Set(['rend', 'rendent', 'rendait']);
const TO = new Set(['à', 'au', 'aux']);
const PRAISED: readonly EntityType[] = ['Person', 'Organization', 'Country', 'Event'];
const SUBJECTS: readonly EntityType[] = ['Person', 'Organization', 'Country'];
const CITING = new Set(['citant', 'présentant', 'saluant', 'considérant', 'décrivant']);
const GOOD = new Set([
  'réussite',
  'succès',
  'exemple',
  'modèle',
  'victoire',
  'progrès',
  'triomphe',
  'exploit',
  'référence',
]);
const ARTICLES = new Set([
  'un',
  'une',
  'le',
  'la',
  "l'",
  'grand',
  'grande',
  'véritable',
  'vrai',
  'bon',
  'bel',
  'belle',
]);
const LONGEST_LIST_WAY = 40;

/**
 * Praise in fixed phrases: *X a rendu hommage à Y*, also by the examples behind it (*aux différentes forces, notamment
 * Y et Z*), and *X …, citant Y comme une réussite*.
 */
export function findPraiseClaims(reader: Reader, table: EntityTable): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  for (let token = 1; token < reader.words.length; token++) {
    if (reader.words[token] === 'hommage' && TO.has(reader.words[token + 1] ?? ''))
      claims.push(...homage(reader, table, token));
    if (CITING.has(reader.words[token] ?? '')) claims.push(...example(reader, table, token));
  }
  return claims;
}

function homage(reader: Reader, table: EntityTable, token: number): ClaimDraft[] {
  const verb = reader.words[token - 1] ?? '';
  const first =
    verb === 'rendu' && HAVE.has(reader.words[token - 2] ?? '') ? token - 2 : RENDERS.has(verb) ? token - 1 : -1;
  const subject = first < 0 ? null : subjectEndingAt(reader, table, first - 1, false);
  if (subject === null) return [];
  const { start } = spanOf(reader, first, first);
  const direct = phraseStartingAt(reader, table, token + 2, PRAISED);
  if (direct !== null) return claimsOf(subject, direct, start);
  const opener = openerBehind(reader, token + 2);
  if (opener === null) return [];
  const list = listStartingAt(reader, table, opener.behind, PRAISED);
  const listStart = spanOf(reader, opener.first, opener.first).start;
  return list.flatMap((item, index) => claimsOf(subject, item, index === 0 ? start : listStart));
}

/** The first opener of a list in the rest of the sentence. */
function openerBehind(reader: Reader, token: number) {
  const sentence = reader.sentenceOf[token];
  for (let at = token; at < token + LONGEST_LIST_WAY && reader.sentenceOf[at] === sentence; at++) {
    const opener = listOpener(reader, at);
    if (opener !== null) return opener;
  }
  return null;
}

function claimsOf(subject: NounPhrase, object: NounPhrase, start: number): ClaimDraft[] {
  return subject.drafts.flatMap((one) =>
    object.drafts.map((other) => ({
      subject: one,
      predicate: 'PRAISED' as const,
      object: other,
      evidence: { start, end: object.end },
    })),
  );
}

/** *citant le sommet d’Astana comme une réussite …*, said of the sentence's subject; evidence to the clause's end. */
function example(reader: Reader, table: EntityTable, token: number): ClaimDraft[] {
  const object = phraseStartingAt(reader, table, token + 1, PRAISED);
  if (object === null) return [];
  let at = tokenFrom(reader.tokens, object.end);
  if (reader.words[at] !== 'comme') return [];
  at++;
  while (ARTICLES.has(reader.words[at] ?? '')) at++;
  const sentence = reader.sentences[reader.sentenceOf[token] ?? 0];
  const subject =
    sentence === undefined ? null : phraseStartingAt(reader, table, tokenFrom(reader.tokens, sentence.start), SUBJECTS);
  if (!GOOD.has(reader.words[at] ?? '') || subject === null || sentence === undefined) return [];
  const end = endOfClause(reader, at, sentence.end);
  return claimsOf(subject, { ...object, end }, spanOf(reader, token, token).start);
}

function endOfClause(reader: Reader, token: number, limit: number): number {
  let last = token;
  while ((reader.tokens[last + 1]?.end ?? limit + 1) <= limit && !/^[.,;:!?«»]$/.test(reader.words[last + 1] ?? ''))
    last++;
  return reader.tokens[last]?.end ?? limit;
}
