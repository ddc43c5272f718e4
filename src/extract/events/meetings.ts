import type { Mention } from '../article-graph.ts';
import type { ClaimDraft } from '../claims/claim-sheet.ts';
import type { Draft, EntityTable } from '../entities/entity-table.ts';
import { type Reader, spanOf, tokenFrom } from '../entities/reader.ts';

const NOUNS = new Set(['rencontre', 'entretien', 'entrevue', 'réunion', 'discussion', 'entretiens', 'discussions']);
const POSSESSIVES = new Set(['sa', 'son', 'ses', 'leur', 'leurs']);
const DETERMINERS = new Set(['le', 'la', "l'", 'son', 'sa', 'les', 'des', 'du']);
/** Openings that put the occasion before the subject: *Lors de sa rencontre avec …, le général X a …*. */
const OPENINGS =
  /^(?:lors|au cours|durant|pendant|à l['’]occasion|à l['’]issue|après|avant|en marge|dans le cadre)\b/iu;
const PARTNERS = new Set(['Person', 'Organization', 'Country']);
const FARTHEST_SUBJECT = 200;

/**
 * Finds meetings told by a noun and those who meet: *sa rencontre avec Z*, whose owner is the subject of the sentence,
 * and *la rencontre entre X et Z*.
 *
 * @returns the meetings in order
 */
export function findMeetings(reader: Reader, table: EntityTable, claims: ClaimDraft[]): Draft[] {
  const found: Draft[] = [];
  for (let token = 1; token < reader.words.length; token++) {
    if (!NOUNS.has(reader.words[token] ?? '')) continue;
    const meeting = withPossessive(reader, table, token) ?? between(reader, table, token);
    if (meeting !== null) found.push(add(reader, table, claims, meeting));
  }
  return found;
}

interface Party {
  readonly draft: Draft;
  readonly mention: Mention;
  /** Its determiner and itself, as in *le commandant …*. */
  readonly phrase: string;
}

interface Meeting {
  readonly first: number;
  readonly noun: number;
  readonly one: Party;
  readonly other: Party;
  readonly end: number;
}

function withPossessive(reader: Reader, table: EntityTable, token: number): Meeting | null {
  if (!POSSESSIVES.has(reader.words[token - 1] ?? '') || reader.words[token + 1] !== 'avec') return null;
  const other = partyAt(reader, table, token + 2);
  const one = other === null ? null : owner(reader, table, token - 1, other.mention.end);
  if (one === null || other === null || one.draft === other.draft) return null;
  return { first: token - 1, noun: token, one, other, end: other.mention.end };
}

function between(reader: Reader, table: EntityTable, token: number): Meeting | null {
  if (reader.words[token + 1] !== 'entre') return null;
  const one = partyAt(reader, table, token + 2);
  if (one === null) return null;
  const and = tokenFrom(reader.tokens, one.mention.end);
  const other = reader.words[and] === 'et' ? partyAt(reader, table, and + 1) : null;
  if (other === null || one.draft === other.draft) return null;
  return { first: token, noun: token, one, other, end: other.mention.end };
}

function partyAt(reader: Reader, table: EntityTable, token: number): Party | null {
  const determined = DETERMINERS.has(reader.words[token] ?? '');
  const first = determined ? token + 1 : token;
  const start = reader.tokens[first]?.start;
  if (start === undefined) return null;
  const party = table
    .startingAt(start)
    .find(({ draft, mention }) => PARTNERS.has(draft.type) && mention.form !== 'ADJECTIVE');
  if (party === undefined) return null;
  const phrase =
    party.mention.form === 'NAME'
      ? party.draft.name.fr
      : reader.text.slice(spanOf(reader, token, token).start, party.mention.end);
  return { ...party, phrase };
}

/** The subject of the sentence: behind the opening phrase and its comma, else the last person before the noun. */
function owner(reader: Reader, table: EntityTable, token: number, end: number): Party | null {
  const sentence = reader.sentences[reader.sentenceOf[token] ?? 0];
  if (sentence === undefined) return null;
  const opened = OPENINGS.test(reader.text.slice(sentence.start, sentence.start + 30));
  const [from, to] = opened
    ? [end, Math.min(sentence.end, end + FARTHEST_SUBJECT)]
    : [sentence.start, reader.tokens[token]?.start ?? 0];
  const people: Party[] = [];
  for (let i = tokenFrom(reader.tokens, from); (reader.tokens[i]?.start ?? to) < to; i++) {
    const person = table
      .startingAt(reader.tokens[i]?.start ?? 0)
      .find(({ draft, mention }) => draft.type === 'Person' && mention.form === 'NAME');
    if (person !== undefined) people.push({ ...person, phrase: person.draft.name.fr });
  }
  return (opened ? people[0] : people.at(-1)) ?? null;
}

function add(reader: Reader, table: EntityTable, claims: ClaimDraft[], meeting: Meeting): Draft {
  const { one, other } = meeting;
  const fr = `Rencontre entre ${one.phrase} et ${other.phrase}`.replace(/\s+/g, ' ');
  const draft = table.entity('Event', fr, { fr, en: null });
  draft.kind = 'MEETING';
  const span = { start: spanOf(reader, meeting.first, meeting.first).start, end: meeting.end };
  table.mention(draft, span, 'NOMINAL', 'DESCRIPTION');
  claims.push({ subject: one.draft, predicate: 'MET', object: other.draft, evidence: span });
  for (const { draft: subject } of [one, other]) {
    claims.push({ subject, predicate: 'PARTICIPATED_IN', object: draft, role: 'ACTOR', evidence: span });
  }
  return draft;
}
