import type { Span } from '../article-graph.ts';
import type { Draft, EntityTable } from '../entities/entity-table.ts';
import { type Reader, tokenFrom } from '../entities/reader.ts';
import type { ParticipantRole } from '../vocabulary.ts';
import type { Layout } from './lead.ts';

export interface Participant {
  readonly draft: Draft;
  readonly role: ParticipantRole;
  readonly evidence: Span;
}

const MOST = 8;
/** A subject stands within these first tokens of its sentence. */
const SUBJECT_REACH = 8;
const NO_PART = new Set(['selon', "d'après", 'd’après', 'pour', 'chez', 'avant', 'après', 'depuis']);
const PLACE_PREPOSITIONS = new Set(['à', 'en', 'au', 'aux', 'dans', 'sur', 'de', "d'", 'du', 'des', 'près']);
/** *l’animateur de Pixar* tells of the animator only. */
const OF = new Set(['de', "d'", 'du', 'des']);
const ARTICLES = new Set(['le', 'la', "l'", 'les', 'des']);
const SUFFERED =
  /(?:^(?:élu|élue|élus|battus?|battues?|mis|mise|prise?s?|reçue?s?|détenue?s?|reconnue?s?|meurt|mort|morte|décédée?)$)|(?:ée?s?$)/;
const NOT_SUFFERED = new Set([
  'santé',
  'liberté',
  'société',
  'musée',
  'armée',
  'année',
  'journée',
  'entrée',
  'député',
  'députée',
  'comité',
  'côté',
  'été',
]);

/**
 * Who takes part in the event that `words` describe: the persons and bodies that the headline names, and a country that
 * is its subject; without any, the subject of the first sentence. The subject acts, unless a participle follows (*Manuel
 * Valls enfariné*); who stands behind *par* acts, all others receive.
 */
export function findParticipants(reader: Reader, table: EntityTable, words: Span, layout: Layout): Participant[] {
  const named = withRoles(reader, mentionsIn(reader, table, words, Number.POSITIVE_INFINITY), words);
  if (named.length > 0 || layout.headline === null) return named.slice(0, MOST);
  const sentence = reader.sentences[reader.sentenceOf[tokenFrom(reader.tokens, layout.lead.start)] ?? 0];
  if (sentence === undefined || sentence.end <= layout.lead.start) return [];
  const first = reader.tokens[tokenFrom(reader.tokens, Math.max(sentence.start, layout.lead.start))];
  const span = { start: first?.start ?? sentence.start, end: sentence.end };
  return withRoles(reader, mentionsIn(reader, table, span, SUBJECT_REACH).slice(0, 1), span);
}

interface Named {
  readonly draft: Draft;
  readonly token: number;
  readonly end: number;
}

function mentionsIn(reader: Reader, table: EntityTable, span: Span, reach: number): Named[] {
  const found: Named[] = [];
  const first = tokenFrom(reader.tokens, span.start);
  for (let token = first; (reader.tokens[token]?.start ?? span.end) < span.end && token - first < reach; token++) {
    const here = table.startingAt(reader.tokens[token]?.start ?? 0);
    const match = here.find(
      ({ draft, mention }) => mention.form !== 'ADJECTIVE' && takesPart(reader, draft, token, first),
    );
    if (match !== undefined && !found.some(({ draft }) => draft === match.draft)) {
      found.push({ draft: match.draft, token, end: match.mention.end });
    }
  }
  return found;
}

function takesPart(reader: Reader, { type }: Draft, token: number, first: number): boolean {
  const before = reader.words[token - 1] ?? '';
  if (token > first && NO_PART.has(before)) return false;
  if (type === 'Country') return token - first <= 1 && !(token > first && PLACE_PREPOSITIONS.has(before));
  if (type === 'Organization') return token === first || !OF.has(before);
  return type === 'Person';
}

/** *par X*, *par la police*. */
function isAgent({ words }: Reader, token: number): boolean {
  return words[token - 1] === 'par' || (words[token - 2] === 'par' && ARTICLES.has(words[token - 1] ?? ''));
}

function withRoles(reader: Reader, named: readonly Named[], evidence: Span): Participant[] {
  return named.map(({ draft, token, end }, index) => {
    const next = reader.words[tokenFrom(reader.tokens, end)] ?? '';
    const suffers = SUFFERED.test(next) && !NOT_SUFFERED.has(next);
    const acts = isAgent(reader, token) || (index === 0 && !suffers);
    return { draft, role: acts ? 'ACTOR' : 'RECIPIENT', evidence };
  });
}
