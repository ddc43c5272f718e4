import { type Given, NOTHING_GIVEN } from './article/given.ts';
import { isFrench } from './article/language.ts';
import { readArticle } from './article.ts';
import type { ArticleGraph } from './article-graph.ts';
import { Anaphora } from './claims/clause/anaphora.ts';
import { clauseDates } from './claims/clause/clause-date.ts';
import { findReportedSpeech } from './claims/clause/reported-speech.ts';
import { findClaims } from './claims/find-claims.ts';
import { readReferents } from './coreference/referents.ts';
import { type Document, readDocument } from './document.ts';
import { type ClaimDraft, toClaims } from './drafts/claim-drafts.ts';
import { EntityTable } from './drafts/entity-table.ts';
import { toPositions } from './drafts/position-drafts.ts';
import { toQuotes } from './drafts/quote-drafts.ts';
import { findCountries } from './entities/country-mentions.ts';
import { withHomeCountry } from './entities/home-government.ts';
import { findOfficeMentions } from './entities/office-mentions.ts';
import { findMinistries, findOffices } from './entities/offices.ts';
import { findOrganizationPhrases } from './entities/organization-phrases.ts';
import { findOrganizations } from './entities/organizations.ts';
import { findPeople } from './entities/people.ts';
import { findPlaces } from './entities/places.ts';
import { speakerOf } from './entities/speaker-entities.ts';
import { findUnnamedPeople } from './entities/unnamed-people.ts';
import { findEventPhrases } from './events/event-phrases.ts';
import { type EventModels, findMainEvent } from './events/main-event.ts';
import { findMeetings } from './events/meetings.ts';
import { inSource } from './in-source.ts';
import { findPositions } from './positions/find-positions.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { composed } from './text/composed.ts';

/**
 * Reads a French article into the graph of what it states; of an article of another language nothing is read. The same
 * text gives the same graph.
 *
 * @param source the article as it stands in its file; all offsets point into it
 * @param given what is known of it beside the text
 * @throws ArticleError for an article without text or with a malformed head
 */
export function extractGraph(source: string, given: Given = NOTHING_GIVEN): ArticleGraph {
  const { text, sourceOf } = composed(source);
  const article = readArticle(text, given);
  const graph = isFrench(article.language)
    ? graphOf(readDocument(article))
    : { article, entities: [], quotes: [], positions: [], claims: [] };
  return sourceOf === null ? graph : inSource(graph, source, sourceOf);
}

/**
 * The graph of an article that has been read and cut up.
 *
 * @param models of the main event; by default the committed ones
 */
export function graphOf(doc: Document, models?: Partial<EventModels>): ArticleGraph {
  const table = new EntityTable(doc.text);
  const claims: ClaimDraft[] = [];
  const findings = { doc, table, claims };
  findCountries(doc, table);
  findPlaces(findings);
  const referents = readReferents(doc);
  findPeople(doc, referents.namesakes, table);
  const found = withHomeCountry(findPositions(referents), table);
  const departments = findMinistries(doc, found, table);
  findOrganizationPhrases(findings);
  findOrganizations(findings, departments);
  const positions = [...findOffices(findings, found), ...findUnnamedPeople(doc, table)];
  findOfficeMentions(doc, positions, table);
  const quotes = findQuotes(referents).map((quote) => ({ quote, speaker: speakerOf(doc, quote, table) }));
  findEventPhrases(findings);
  const kind = findMainEvent(findings, findMeetings(findings), models)?.kind ?? null;
  const anaphora = new Anaphora(referents, table, kind);
  const reported = findReportedSpeech(quotes, anaphora);
  claims.push(...findClaims({ doc, table, reported, anaphora, positions, kind, dateAt: clauseDates(doc) }));
  const { entities, refs } = table.finish();
  return {
    article: doc.article,
    entities,
    quotes: toQuotes(quotes, refs),
    positions: toPositions(positions, table, refs),
    claims: toClaims(claims, table, refs, doc.front.headline),
  };
}
