import type { Span } from '../article-graph.ts';
import { type Document, sentenceAt, tokenFrom, tokenSpan } from '../document.ts';
import type { Findings } from '../drafts/claim-drafts.ts';
import { countryOfCode } from '../drafts/country-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicons/function-words.ts';
import { capitalized, singleSpaced } from '../text/spelling.ts';
import { classifyKind, type KindModel } from './classify-kind.ts';
import { mainEventDate } from './event-date.ts';
import { findParticipants, type TakesPart } from './event-participants.ts';
import { type EventPlace, placeOfEvent } from './event-place.ts';
import { isFiniteVerb, mainClause } from './main-clause.ts';
import { candidatesOf } from './participant-features.ts';
import { topicEnd } from './sections.ts';
import { isUnreal } from './unreal.ts';

const LONGEST_LEAD = 1000;
const LONGEST_NAME = 200;
/** Words that no name ends with. */
const OPEN_ENDS = new Set([...PREPOSITIONS, ...DETERMINERS, ...AUXILIARIES, ...CONJUNCTIONS, ',']);
/** An event that the headline only adds some words to is the one it reports. */
const LARGEST_REST = 12;
/** Sentences of a report without headline of which one names its event. */
const OPENING_SENTENCES = 3;
const QUOTATION = /^[«"“]/u;

/** What is learnt of main events, in place of the committed models. */
export interface EventModels {
  readonly kinds: KindModel;
  readonly takesPart: TakesPart;
}

/**
 * The one event that the article is about, named by its headline; without a headline, the meeting that its first sentences
 * tell of, or what the main clause of the first sentence says. Its kind is learnt from headline and lead; place, country and
 * date come from the words near the top. Who takes part in what is only possible, denied or asked is not said.
 */
export function findMainEvent(
  findings: Findings,
  meetings: readonly EntityDraft[],
  { kinds, takesPart }: Partial<EventModels> = {},
): EntityDraft | null {
  const { doc, table, claims } = findings;
  const { headline } = doc.front;
  const date = mainEventDate(doc);
  const told = headline === null ? meetingOf(doc, meetings) : undefined;
  const words = headline === null ? openingClause(doc) : headlineWords(doc, headline);
  const main = told ?? (words === null ? null : (describedBy(table, words) ?? newEvent(doc, table, words)));
  if (main === null) return null;
  main.main = true;
  main.date = date?.edtf ?? null;
  main.dateBasis = date?.basis ?? null;
  if (told !== undefined || words === null) return main;
  const kind = kindOf(doc, kinds);
  main.kind = kind ?? main.kind;
  if (isUnreal(doc.text.slice(words.start, words.end), main.kind)) return main;
  locate(findings, main, placeOfEvent(doc, table, main.kind));
  const candidates = candidatesOf(doc, table, main.kind);
  for (const { draft, role, evidence } of findParticipants(doc, candidates, words, takesPart)) {
    claims.push({ subject: draft, predicate: 'PARTICIPATED_IN', object: main, role, evidence, date: main.date });
  }
  return main;
}

function kindOf({ article, text, front: { headline, lead } }: Document, kinds: KindModel | undefined) {
  const below = text.slice(lead.start, Math.min(lead.end, lead.start + LONGEST_LEAD));
  return classifyKind(headline === null ? '' : article.title, below, kinds);
}

/** A meeting that one of the first two sentences tells of. */
function meetingOf({ sentences }: Document, meetings: readonly EntityDraft[]): EntityDraft | undefined {
  const { end } = sentences[1] ?? sentences[0] ?? { end: 0 };
  return meetings.find(({ mentions: [first] }) => first !== undefined && first.end <= end);
}

/** The headline behind its topic; with who speaks where the rest is a quotation only (*N : « … »*). */
function headlineWords(doc: Document, headline: Span): Span {
  const start = topicEnd(doc, headline);
  return QUOTATION.test(doc.text.slice(start, headline.end)) ? headline : { start, end: headline.end };
}

/** The main clause of the first sentence with a verb. */
function openingClause(doc: Document): Span | null {
  const { tokens, lower, sentences, front } = doc;
  const opening = sentences.filter(({ end }) => end > front.lead.start).slice(0, OPENING_SENTENCES);
  const ranges = opening.map(({ start, end }) => ({
    from: tokenFrom(tokens, Math.max(start, front.lead.start)),
    to: tokenFrom(tokens, end),
  }));
  const hasVerb = ({ from, to }: { from: number; to: number }) =>
    lower.slice(from, to).some((_, at) => isFiniteVerb(lower, from + at));
  const range = ranges.find(hasVerb) ?? ranges[0];
  if (range === undefined || range.from === range.to) return null;
  const { first, end } = mainClause(lower, range.from, range.to);
  let last = end - 1;
  const tooLong = () => tokenSpan(doc, first, last).end - tokenSpan(doc, first, last).start > LONGEST_NAME;
  while (last > first && (tooLong() || OPEN_ENDS.has(lower[last] ?? ''))) last--;
  return tokenSpan(doc, first, last);
}

/** The event of a noun and a place that opens these words and all but fills them. */
function describedBy(table: EntityTable, { start, end }: Span): EntityDraft | undefined {
  return table
    .startingAt(start)
    .find(({ draft, mention }) => draft.type === 'Event' && end - mention.end <= LARGEST_REST && mention.end <= end)
    ?.draft;
}

function newEvent(doc: Document, table: EntityTable, span: Span): EntityDraft {
  const fr = capitalized(singleSpaced(doc.text.slice(span.start, span.end)).replace(/[\s.]+$/, ''));
  const draft = table.entity('Event', 'main', { fr, en: null });
  table.mention(draft, span, 'NOMINAL', 'DESCRIPTION');
  return draft;
}

function locate({ doc, table, claims }: Findings, event: EntityDraft, place: EventPlace): void {
  const { countryCode, draft, mention } = place;
  event.countryCode ??= countryCode;
  if (draft === null || mention === null) return;
  const evidence = sentenceAt(doc, mention.start);
  const country = countryCode === null ? null : countryOfCode(table, countryCode);
  for (const object of new Set([draft, country])) {
    if (object !== null) claims.push({ subject: event, predicate: 'LOCATED_IN', object, evidence, date: event.date });
  }
}
