import { argumentStartingAt } from '../claims/clause/arguments.ts';
import { isAsked } from '../claims/support.ts';
import { type Document, tokenFrom, tokenSpan } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { EVENT_NOUNS } from '../lexicons/event-nouns.ts';
import { POSSESSIVES } from '../lexicons/function-words.ts';
import { capitalized, singleSpaced } from '../text/spelling.ts';
import type { EventKind } from '../vocabulary.ts';

/** Nouns of those who meet, and their English. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['rencontre', 'meeting'],
  ['entretien', 'talks'],
  ['entrevue', 'meeting'],
  ['réunion', 'meeting'],
  ['discussion', 'talks'],
  ['entretiens', 'talks'],
  ['discussions', 'talks'],
]);
const ARTICLES = new Set(['un', 'une', 'la', 'cette', "l'", 'cet']);
/** Openings that put the occasion before the subject: *Lors de sa rencontre avec …, le général X a …*. */
const OPENINGS =
  /^(?:lors|au cours|durant|pendant|à l['’]occasion|à l['’]issue|après|avant|en marge|dans le cadre)\b/iu;
const OCCASIONS = new Set([
  'lors',
  'cours',
  'durant',
  'pendant',
  'occasion',
  'issue',
  'issu',
  'après',
  'marge',
  'suite',
]);
const UNREAL = new Set([
  'annulation',
  'report',
  'projet',
  'idée',
  'proposition',
  'absence',
  'éventualité',
  'possibilité',
  'échec',
]);
const PARTNERS = ['Person', 'Organization', 'Country'] as const;
const FARTHEST_SUBJECT = 200;
const ADJECTIVE = /^\p{Ll}{4,}$/u;

/**
 * Finds meetings told by a noun and those who meet: *sa rencontre avec Z* and *lors d’une rencontre avec Z*, whose owner is
 * the subject of the sentence or the last person before; and events between two parties, *le sommet entre X et Z*.
 *
 * @returns the meetings in order
 */
export function findMeetings(doc: Document, table: EntityTable, claims: ClaimDraft[]): EntityDraft[] {
  const found: EntityDraft[] = [];
  for (let token = 1; token < doc.lower.length; token++) {
    const word = doc.lower[token] ?? '';
    const meets = NOUNS.has(word);
    const noun = EVENT_NOUNS.get(word);
    if ((!meets && noun === undefined) || isUnreal(doc, token) || isAsked(doc, doc.tokens[token]?.start ?? 0)) continue;
    const kind = meets ? 'MEETING' : (noun?.kind ?? 'OTHER');
    const meeting = (meets ? withOwner(doc, table, token) : null) ?? between(doc, table, token);
    if (meeting === null) continue;
    const draft = add(doc, table, claims, meeting, kind, word);
    if (kind === 'MEETING') found.push(draft);
  }
  return found;
}

/** *l’annulation du sommet*, *un projet de rencontre*: it did not take place. */
function isUnreal({ lower }: Document, token: number): boolean {
  return [2, 3].some((back) => UNREAL.has(lower[token - back] ?? ''));
}

interface Party {
  readonly draft: EntityDraft;
  readonly end: number;
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

function withOwner(doc: Document, table: EntityTable, token: number): Meeting | null {
  const determiner = doc.lower[token - 1] ?? '';
  const own = POSSESSIVES.has(determiner);
  if (!own && !(ARTICLES.has(determiner) && isOccasion(doc, token - 2))) return null;
  const last = ADJECTIVE.test(doc.lower[token + 1] ?? '') && doc.lower[token + 1] !== 'avec' ? token + 1 : token;
  if (doc.lower[last + 1] !== 'avec') return null;
  const other = partyAt(doc, table, last + 2);
  const one = other === null ? null : owner(doc, table, token - 1, other.end);
  if (one === null || other === null || one.draft === other.draft) return null;
  return { first: own ? token - 1 : token, noun: token, one, other, end: other.end };
}

/** *lors d’*, *au cours de*, *à la suite d’* up to this token. */
function isOccasion({ lower }: Document, token: number): boolean {
  const word = lower[token] ?? '';
  const noun = word === 'de' || word === "d'" ? (lower[token - 1] ?? '') : word;
  return OCCASIONS.has(noun);
}

function between(doc: Document, table: EntityTable, token: number): Meeting | null {
  const last = ADJECTIVE.test(doc.lower[token + 1] ?? '') && doc.lower[token + 1] !== 'entre' ? token + 1 : token;
  if (doc.lower[last + 1] !== 'entre') return null;
  const one = partyAt(doc, table, last + 2);
  if (one === null) return null;
  const and = tokenFrom(doc.tokens, one.end);
  const other = doc.lower[and] === 'et' ? partyAt(doc, table, and + 1) : null;
  if (other === null || one.draft === other.draft) return null;
  return { first: token, noun: token, one, other, end: other.end };
}

function partyAt(doc: Document, table: EntityTable, token: number): Party | null {
  const party = argumentStartingAt({ doc, table }, token, PARTNERS);
  const [draft] = party?.drafts ?? [];
  if (party === null || draft === undefined) return null;
  const unnamed = draft.type !== 'Country' && !isNamed(table, party.start, draft);
  const phrase = unnamed ? doc.text.slice(tokenSpan(doc, token, token).start, party.end) : draft.name.fr;
  return { draft, end: party.end, phrase };
}

function isNamed(table: EntityTable, start: number, draft: EntityDraft): boolean {
  return (
    draft.unnamed === false &&
    (draft.type === 'Person' || table.startingAt(start).some(({ mention }) => mention.form === 'NAME'))
  );
}

/** The subject of the sentence: behind the opening phrase and its comma, else the last person before the noun. */
function owner(doc: Document, table: EntityTable, token: number, end: number): Party | null {
  const sentence = doc.sentences[doc.sentenceOf[token] ?? 0];
  if (sentence === undefined) return null;
  const opened = OPENINGS.test(doc.text.slice(sentence.start, sentence.start + 30));
  const [from, to] = opened
    ? [end, Math.min(sentence.end, end + FARTHEST_SUBJECT)]
    : [sentence.start, doc.tokens[token]?.start ?? 0];
  const people: Party[] = [];
  for (let i = tokenFrom(doc.tokens, from); (doc.tokens[i]?.start ?? to) < to; i++) {
    const person = table
      .startingAt(doc.tokens[i]?.start ?? 0)
      .find(({ draft, mention }) => draft.type === 'Person' && mention.form === 'NAME');
    if (person !== undefined)
      people.push({ draft: person.draft, end: person.mention.end, phrase: person.draft.name.fr });
  }
  return (opened ? people[0] : people.at(-1)) ?? null;
}

function add(
  doc: Document,
  table: EntityTable,
  claims: ClaimDraft[],
  meeting: Meeting,
  kind: EventKind,
  noun: string,
): EntityDraft {
  const { one, other } = meeting;
  const span = { start: tokenSpan(doc, meeting.first, meeting.first).start, end: meeting.end };
  const people = [one, other].some(({ draft }) => draft.type === 'Person');
  const words = people ? `${noun} entre ${one.phrase} et ${other.phrase}` : doc.text.slice(span.start, span.end);
  const fr = capitalized(singleSpaced(words));
  const isWhole = people || doc.lower[meeting.noun + 1] === 'entre'; // else a quality stands there, which has no English
  const draft = table.entity('Event', fr, { fr, en: isWhole ? englishName(noun, one, other) : null });
  draft.kind = kind;
  table.mention(draft, span, 'NOMINAL', 'DESCRIPTION');
  if (NOUNS.has(noun)) claims.push({ subject: one.draft, predicate: 'MET', object: other.draft, evidence: span });
  for (const { draft: subject } of [one, other]) {
    claims.push({ subject, predicate: 'PARTICIPATED_IN', object: draft, role: 'ACTOR', evidence: span });
  }
  return draft;
}

/** *Rencontre entre X et Y* in English, where both are known in it; people keep their names. */
function englishName(noun: string, one: Party, other: Party): string | null {
  const described = EVENT_NOUNS.get(noun);
  const english = NOUNS.get(noun) ?? (described?.plural === noun ? described.englishPlural : described?.english);
  const [first, second] = [englishParty(one), englishParty(other)];
  return english === undefined || first === null || second === null
    ? null
    : capitalized(`${english} between ${first} and ${second}`);
}

function englishParty({ draft: { type, name, unnamed }, phrase }: Party): string | null {
  if (phrase === name.fr) return name.en ?? (type === 'Person' ? name.fr : null);
  if (name.en === null) return null;
  return unnamed === true ? `the ${name.en.charAt(0).toLowerCase()}${name.en.slice(1)}` : `the ${name.en}`;
}
