import { argumentStartingAt } from '../claims/clause/arguments.ts';
import { isAsked } from '../claims/support.ts';
import { type Document, tokenFrom, tokenSpan } from '../document.ts';
import type { Findings } from '../drafts/claim-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { POSSESSIVES } from '../lexicons/function-words.ts';
import { capitalized, singleSpaced } from '../text/spelling.ts';

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
const ARTICLES = /^(?:une?|la|l'|cet|cette)$/;
/** Openings that put the occasion before the subject: *Lors de sa rencontre avec …, le général X a …*. */
const OPENINGS =
  /^(?:lors|au cours|durant|pendant|à l['’]occasion|à l['’]issue|après|avant|en marge|dans le cadre)\b/iu;
const OCCASIONS = /^(?:lors|cours|durant|pendant|occasion|issue?|après|marge|suite)$/;
const UNREAL = /^(?:annulation|report|projet|idée|proposition|absence|éventualité|possibilité|échec)$/;
const PARTNERS = ['Person', 'Organization', 'Country'] as const;
const FARTHEST_SUBJECT = 200;
const ADJECTIVE = /^(?!avec$|entre$)\p{Ll}{4,}$/u;

/** One of those who meet, as the event's name calls them. */
interface Party {
  readonly draft: EntityDraft;
  readonly end: number;
  readonly fr: string;
  readonly en: string | null;
}

type Pair = readonly [one: Party, other: Party];

/**
 * Finds meetings told by a noun and those who meet: *la rencontre entre X et Z*, *sa rencontre avec Z* and *lors d’une
 * rencontre avec Z*, whose owner is the subject of the sentence or the last person before.
 *
 * @returns the meetings in order
 */
export function findMeetings(findings: Findings): EntityDraft[] {
  const { doc, table } = findings;
  const found: EntityDraft[] = [];
  for (let token = 1; token < doc.lower.length; token++) {
    if (!NOUNS.has(doc.lower[token] ?? '') || isUnreal(doc, token)) continue;
    const behind = ADJECTIVE.test(doc.lower[token + 1] ?? '') ? token + 2 : token + 1;
    const first = POSSESSIVES.has(doc.lower[token - 1] ?? '') ? token - 1 : token;
    const isTold = first < token || isOccasion(doc, token);
    const parties =
      doc.lower[behind] === 'entre'
        ? bothBehind(doc, table, behind + 1)
        : doc.lower[behind] === 'avec' && isTold
          ? withOwner(doc, table, token, behind + 1)
          : null;
    if (parties !== null && parties[0].draft !== parties[1].draft) {
      found.push(add(findings, token, first, parties));
    }
  }
  return found;
}

/** *entre X et Z*. */
function bothBehind(doc: Document, table: EntityTable, token: number): Pair | null {
  const one = partnerAt(doc, table, token);
  const and = tokenFrom(doc.tokens, one?.end ?? 0);
  const other = one !== null && doc.lower[and] === 'et' ? partnerAt(doc, table, and + 1) : null;
  return one === null || other === null ? null : [one, other];
}

function withOwner(doc: Document, table: EntityTable, token: number, behind: number): Pair | null {
  const other = partnerAt(doc, table, behind);
  const one = other === null ? null : owner(doc, table, token - 1, other.end);
  return one === null || other === null ? null : [one, other];
}

/** *l’annulation de sa rencontre*, *un projet de rencontre*, a question: it did not take place. */
function isUnreal(doc: Document, token: number): boolean {
  const called = [2, 3].some((back) => UNREAL.test(doc.lower[token - back] ?? ''));
  return called || isAsked(doc, doc.tokens[token]?.start ?? 0);
}

/** *lors d’une rencontre*, *à la suite de l’entretien*. */
function isOccasion({ lower }: Document, token: number): boolean {
  const of = /^d[e']$/.test(lower[token - 2] ?? '') ? 1 : 0;
  return ARTICLES.test(lower[token - 1] ?? '') && OCCASIONS.test(lower[token - 2 - of] ?? '');
}

function partnerAt(doc: Document, table: EntityTable, token: number): Party | null {
  const found = argumentStartingAt({ doc, table }, token, PARTNERS);
  const [draft] = found?.drafts ?? [];
  if (found === null || draft === undefined) return null;
  const { type, name, unnamed } = draft;
  const { start, end } = found;
  const byName = type === 'Person' || table.startingAt(start).some(({ mention }) => mention.form === 'NAME');
  if (type === 'Country' || (byName && !unnamed)) return party(draft, end);
  const fr = doc.text.slice(tokenSpan(doc, token, token).start, end);
  const english = unnamed ? name.en?.replace(/^./, (letter) => letter.toLowerCase()) : name.en;
  return { draft, end, fr, en: english == null ? null : `the ${english}` };
}

function party(draft: EntityDraft, end: number): Party {
  const { fr, en } = draft.name;
  return { draft, end, fr, en: en ?? (draft.type === 'Person' ? fr : null) };
}

/** The subject of the sentence: behind the opening phrase and its comma, else the last person before the noun. */
function owner(doc: Document, table: EntityTable, token: number, end: number): Party | null {
  const sentence = doc.sentences[doc.sentenceOf[token] ?? 0];
  if (sentence === undefined) return null;
  const opened = OPENINGS.test(doc.text.slice(sentence.start, sentence.start + 30));
  const from = tokenFrom(doc.tokens, opened ? end : sentence.start);
  const to = opened ? tokenFrom(doc.tokens, Math.min(sentence.end, end + FARTHEST_SUBJECT)) : token;
  const people = doc.tokens.slice(from, to).flatMap(({ start }) => {
    const named = table
      .startingAt(start)
      .find(({ draft, mention }) => draft.type === 'Person' && mention.form === 'NAME');
    return named === undefined ? [] : [party(named.draft, named.mention.end)];
  });
  return people.at(opened ? 0 : -1) ?? null;
}

function add({ doc, table, claims }: Findings, token: number, first: number, [one, other]: Pair): EntityDraft {
  const noun = doc.lower[token] ?? '';
  const evidence = { start: tokenSpan(doc, first, first).start, end: other.end };
  const fr = capitalized(singleSpaced(`${noun} entre ${one.fr} et ${other.fr}`));
  const isWhole = one.en !== null && other.en !== null;
  const en = isWhole ? capitalized(`${NOUNS.get(noun)} between ${one.en} and ${other.en}`) : null;
  const draft = table.entity('Event', fr, { fr, en });
  draft.kind = 'MEETING';
  table.mention(draft, evidence, 'NOMINAL', 'DESCRIPTION');
  claims.push({ subject: one.draft, predicate: 'MET', object: other.draft, evidence });
  for (const { draft: subject } of [one, other]) {
    claims.push({ subject, predicate: 'PARTICIPATED_IN', object: draft, role: 'ACTOR', evidence });
  }
  return draft;
}
