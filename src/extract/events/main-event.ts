import type { Span } from '../article-graph.ts';
import { mainEventDate } from '../dates/main-event-date.ts';
import { type Document, sentenceAt } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { countryOfCode } from '../drafts/country-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { capitalized, singleSpaced } from '../text/spelling.ts';
import { classifyKind, type KindModel } from './classify-kind.ts';
import { findParticipants, type TakesPart } from './event-participants.ts';
import { type EventPlace, placeOfEvent } from './event-place.ts';
import { layoutOf, topicEnd } from './layout.ts';
import { candidatesOf } from './participant-features.ts';

const LONGEST_LEAD = 1000;
const LONGEST_NAME = 150;
/** An event that the headline only adds some words to is the one it reports. */
const LARGEST_REST = 12;

/** What is learnt of main events, in place of the committed models. */
export interface EventModels {
  readonly kinds: KindModel;
  readonly takesPart: TakesPart;
}

/**
 * The one event that the article is about, described by its headline; without a headline, the first meeting or the
 * first event that the article describes. Its kind is learnt from headline and lead; place, country and date come from
 * the words near the top.
 */
export function findMainEvent(
  doc: Document,
  table: EntityTable,
  claims: ClaimDraft[],
  meetings: readonly EntityDraft[],
  { kinds, takesPart }: Partial<EventModels> = {},
): EntityDraft | null {
  const layout = layoutOf(doc.article);
  const { lead } = layout;
  const kind = classifyKind(
    doc.article.title,
    doc.text.slice(lead.start, Math.min(lead.end, lead.start + LONGEST_LEAD)),
    kinds,
  );
  const date = mainEventDate(doc);
  const told = layout.headline === null ? (meetings[0] ?? firstDescribed(table)) : null;
  if (told !== null && told !== undefined) {
    told.main = true;
    told.date ??= date;
    return told;
  }
  const words =
    layout.headline === null
      ? firstSentence(doc, layout.opening)
      : { start: topicEnd(doc.text, layout.headline), end: layout.headline.end };
  if (words === null) return null;
  const main = describedBy(table, words) ?? newEvent(doc, table, words);
  main.main = true;
  main.kind = kind ?? main.kind;
  main.date ??= date;
  locate(doc, table, claims, main, placeOfEvent(doc, layout, table));
  for (const { draft, role, evidence } of findParticipants(
    doc,
    candidatesOf(doc, table, layout, main.kind),
    words,
    takesPart,
  )) {
    claims.push({ subject: draft, predicate: 'PARTICIPATED_IN', object: main, role, evidence, date: main.date });
  }
  return main;
}

function firstDescribed(table: EntityTable): EntityDraft | undefined {
  return table.drafts.find(({ type }) => type === 'Event');
}

function firstSentence({ sentences }: Document, from: number): Span | null {
  const first = sentences.find(({ end }) => end > from);
  const start = Math.max(first?.start ?? 0, from);
  return first === undefined || first.end - start > LONGEST_NAME ? null : { start, end: first.end };
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

function locate(
  doc: Document,
  table: EntityTable,
  claims: ClaimDraft[],
  event: EntityDraft,
  { countryCode, draft, mention }: EventPlace,
): void {
  event.countryCode ??= countryCode;
  if (draft === null || mention === null) return;
  const evidence = sentenceAt(doc, mention.start);
  const country = countryCode === null ? null : countryOfCode(table, countryCode);
  for (const object of new Set([draft, country])) {
    if (object !== null) claims.push({ subject: event, predicate: 'LOCATED_IN', object, evidence, date: event.date });
  }
}
