import { readArticle } from './article.ts';
import type { ArticleGraph, EntityRef, Position, Quote } from './article-graph.ts';
import { Anaphora } from './claims/clause/anaphora.ts';
import { findReportedSpeech } from './claims/clause/reported-speech.ts';
import { findClaims } from './claims/find-claims.ts';
import { readReferents } from './coreference/referents.ts';
import { type Document, readDocument } from './document.ts';
import { type ClaimDraft, toClaims } from './drafts/claim-drafts.ts';
import { type EntityDraft, EntityTable } from './drafts/entity-table.ts';
import { findCountries } from './entities/country-mentions.ts';
import { findOfficeMentions } from './entities/office-mentions.ts';
import { findMinistries, findOffices, type PositionDraft } from './entities/offices.ts';
import { findOrganizationPhrases } from './entities/organization-phrases.ts';
import { findOrganizations } from './entities/organizations.ts';
import { findPeople } from './entities/people.ts';
import { findPlaces } from './entities/places.ts';
import { speakerOf, statedInFull } from './entities/speaker-entities.ts';
import { findUnnamedPeople } from './entities/unnamed-people.ts';
import { findEventPhrases } from './events/event-phrases.ts';
import { type EventModels, findMainEvent } from './events/main-event.ts';
import { findMeetings } from './events/meetings.ts';
import { findPositions } from './positions/find-positions.ts';
import { type FoundQuote, findQuotes } from './quotes/find-quotes.ts';
import { capitalized } from './text/spelling.ts';

/**
 * Reads a French article into the graph of what it states. The same text gives the same graph.
 *
 * @param text the article as it stands in its file; all offsets point into it
 * @throws ArticleError for an article without text or with a malformed date
 */
export function extractGraph(text: string): ArticleGraph {
  return graphOf(readDocument(readArticle(text)));
}

/**
 * The graph of an article that has been read and cut up.
 *
 * @param models of the main event; by default the committed ones
 */
export function graphOf(doc: Document, models?: Partial<EventModels>): ArticleGraph {
  const { article } = doc;
  const table = new EntityTable(article.text);
  const claims: ClaimDraft[] = [];
  findCountries(doc, table);
  findPlaces(doc, table, claims);
  findPeople(doc, table);
  const referents = readReferents(doc);
  const found = findPositions(referents);
  findMinistries(doc, found, table);
  findOrganizationPhrases(doc, table, claims);
  findOrganizations(doc, table, claims);
  const positions = [...findOffices(doc, found, table, claims), ...findUnnamedPeople(doc, table)];
  findOfficeMentions(doc, positions, table);
  const quotes = findQuotes(referents).map((quote) => ({ quote, speaker: speakerOf(doc, quote, table) }));
  const stated = statedInFull(table);
  findEventPhrases(doc, table, claims);
  findMainEvent(doc, table, claims, findMeetings(doc, table, claims), models);
  const reported = findReportedSpeech(doc, table, quotes);
  const anaphora = new Anaphora(
    doc,
    table,
    quotes.map(({ quote }) => quote),
  );
  claims.push(...findClaims({ doc, table, reported, anaphora }, positions));
  const { entities, refs } = table.finish();
  return {
    article,
    entities,
    quotes: quotes.map(({ quote, speaker }) => toQuote(quote, speaker, { refs, stated })),
    positions: toPositions(positions, table, refs),
    claims: toClaims(claims, refs, (span) => table.passage(span)),
  };
}

type Refs = ReadonlyMap<EntityDraft, EntityRef>;

function toQuote(
  { start, end, text, speaker, speakerName, cue }: FoundQuote,
  draft: EntityDraft | null,
  { refs, stated }: { refs: Refs; stated: ReadonlySet<EntityDraft> },
): Quote {
  const name = speakerName === null ? null : fullestName(speakerName, draft, stated);
  return { start, end, text, speaker, speakerName: name, speakerRef: refOf(draft, refs), cue };
}

/**
 * *Mme Merkel* and *OMS* under their full names where the article has them; somebody known by office only as the quote's
 * attribution has it.
 */
function fullestName(speakerName: string, draft: EntityDraft | null, stated: ReadonlySet<EntityDraft>): string {
  const alias = draft?.type === 'Organization' && draft.aliases.has(speakerName);
  if (alias && stated.has(draft) && draft.name.fr.length > speakerName.length) return draft.name.fr;
  if (draft?.type !== 'Person') return speakerName;
  return draft.unnamed ? capitalized(speakerName) : draft.name.fr;
}

/** One position for all passages that state the same. */
function toPositions(drafts: readonly PositionDraft[], table: EntityTable, refs: Refs): Position[] {
  const positions = new Map<string, Position & { evidence: Position['evidence'][number][] }>();
  for (const draft of drafts) {
    const person = refOf(draft.person, refs);
    if (person === null) continue;
    const [organization, country] = [refOf(draft.organization, refs), refOf(draft.country, refs)];
    const key = [person, draft.title.toLowerCase(), organization, country].join(' ');
    const position = positions.get(key) ?? { person, title: draft.title, organization, country, evidence: [] };
    positions.set(key, position);
    position.evidence.push(table.passage(draft.evidence));
  }
  return [...positions.values()];
}

function refOf(draft: EntityDraft | null, refs: Refs): EntityRef | null {
  return draft === null ? null : (refs.get(draft) ?? null);
}
