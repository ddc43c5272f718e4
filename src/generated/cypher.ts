// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import type { SchemaStatement } from '../cypher-codegen/runtime/schema.ts';
import { keyed, keyedOne, many, maybeOne, none, one, prepare, prepareList, prepareWithLists, type Run, type TypedStatement } from '../cypher-codegen/runtime/runtime.ts';

export interface EntityCore {
  readonly id: string;
  readonly nameFr: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly unnamed: boolean | null;
  readonly isoCode: string | null;
  readonly countryCode: string | null;
  readonly kind: string | null;
  readonly date: string | null;
}

export interface EntityRow {
  readonly id: string;
  readonly nameFr: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly unnamed: boolean | null;
  readonly isoCode: string | null;
  readonly countryCode: string | null;
  readonly kind: string | null;
  readonly date: string | null;
  readonly country: EntityCore | null;
  readonly location: EntityCore | null;
}

export interface PublisherCore {
  readonly id: string;
  readonly name: string;
}

export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly sha256: string;
  readonly text: string;
  readonly publisher: PublisherCore | null;
}

export interface EvidenceRow {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly article: ArticleRow | null;
}

export interface MentionRow {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly reason: string;
  readonly entity: EntityCore | null;
  readonly article: ArticleRow | null;
}

export interface QuoteRow {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly verb: string | null;
  readonly speakerLabel: string | null;
  readonly speaker: EntityCore | null;
  readonly article: ArticleRow | null;
}

export interface PositionRow {
  readonly id: string;
  readonly title: string;
  readonly person: EntityCore | null;
  readonly organization: EntityCore | null;
  readonly country: EntityCore | null;
  readonly evidence: EvidenceRow | null;
}

export interface ClaimRow {
  readonly id: string;
  readonly predicate: string;
  readonly polarity: string;
  readonly role: string | null;
  readonly date: string | null;
  readonly subject: EntityCore | null;
  readonly object: EntityCore | null;
  readonly attributedTo: EntityCore | null;
  readonly evidence: EvidenceRow | null;
}

export interface PathStepRow {
  readonly relation: string;
  readonly forward: boolean;
}

export interface PageInput {
  readonly lower: string;
  readonly upper: string;
  readonly limit: number;
  readonly descending: boolean;
  readonly counted: boolean;
  readonly cursors: boolean;
}

export interface ArticleFilterInput {
  readonly title: string | null;
  readonly publisherId: string | null;
  readonly from: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
}

export interface ClaimFilterInput {
  readonly predicate: string | null;
  readonly subjectId: string | null;
  readonly objectId: string | null;
  readonly speakerId: string | null;
  readonly publisherId: string | null;
  readonly from: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
}

export interface NameFilterInput {
  readonly name: string | null;
}

export interface EventFilterInput {
  readonly name: string | null;
  readonly kind: string | null;
  readonly countryCode: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface EntityFilterInput {
  readonly name: string | null;
  readonly countryCode: string | null;
}

export interface QuoteFilterInput {
  readonly speakerId: string | null;
  readonly publisherId: string | null;
  readonly from: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
}

export interface ArticleInput {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly earliest: string;
  readonly latest: string;
  readonly sha256: string;
  readonly publisherId: string | null;
  readonly publisherName: string | null;
  readonly byDate: string;
  readonly byTitle: string;
}

export interface EntityInput {
  readonly id: string;
  readonly type: string;
  readonly nameFr: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly byName: string;
  readonly unnamed: boolean | null;
  readonly isoCode: string | null;
  readonly countryCode: string | null;
  readonly kind: string | null;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly byDate: string | null;
}

export interface NameInput {
  readonly key: string;
  readonly entityId: string;
}

export interface MentionInput {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly reason: string;
  readonly entityId: string;
  readonly articleId: string;
  readonly byDate: string;
  readonly appearance: string | null;
}

export interface QuoteInput {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly verb: string | null;
  readonly speakerLabel: string | null;
  readonly speakerId: string | null;
  readonly mentionedIds: readonly string[];
  readonly articleId: string;
  readonly byDate: string;
}

export interface PositionInput {
  readonly id: string;
  readonly title: string;
  readonly personId: string;
  readonly organizationId: string | null;
  readonly countryId: string | null;
  readonly byTitle: string;
}

export interface ClaimInput {
  readonly id: string;
  readonly predicate: string;
  readonly polarity: string;
  readonly role: string | null;
  readonly date: string | null;
  readonly subjectId: string;
  readonly objectId: string;
  readonly attributedToId: string | null;
  readonly articleId: string;
  readonly byDate: string;
}

export interface EvidenceInput {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly ownerId: string;
  readonly articleId: string;
  readonly byDate: string;
}

export interface ParticipationInput {
  readonly entityId: string;
  readonly eventId: string;
  readonly role: string;
}

export interface LocationInput {
  readonly eventId: string;
  readonly locationId: string;
  readonly precise: boolean;
}

export interface NationalityInput {
  readonly organizationId: string;
  readonly countryId: string;
}

/** The shapes of the model, by name. */
export const shapes = {
  EntityCore: { id: 'STRING!', nameFr: 'STRING!', nameEn: 'STRING', aliases: 'LIST<STRING!>!', unnamed: 'BOOLEAN', isoCode: 'STRING', countryCode: 'STRING', kind: 'STRING', date: 'STRING' },
  EntityRow: { id: 'STRING!', nameFr: 'STRING!', nameEn: 'STRING', aliases: 'LIST<STRING!>!', unnamed: 'BOOLEAN', isoCode: 'STRING', countryCode: 'STRING', kind: 'STRING', date: 'STRING', country: 'EntityCore', location: 'EntityCore' },
  PublisherCore: { id: 'STRING!', name: 'STRING!' },
  ArticleRow: { id: 'STRING!', title: 'STRING!', language: 'STRING!', publishedOn: 'STRING', sha256: 'STRING!', text: 'STRING!', publisher: 'PublisherCore' },
  EvidenceRow: { text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', article: 'ArticleRow' },
  MentionRow: { id: 'STRING!', text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', form: 'STRING!', reason: 'STRING!', entity: 'EntityCore', article: 'ArticleRow' },
  QuoteRow: { id: 'STRING!', text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', verb: 'STRING', speakerLabel: 'STRING', speaker: 'EntityCore', article: 'ArticleRow' },
  PositionRow: { id: 'STRING!', title: 'STRING!', person: 'EntityCore', organization: 'EntityCore', country: 'EntityCore', evidence: 'EvidenceRow' },
  ClaimRow: { id: 'STRING!', predicate: 'STRING!', polarity: 'STRING!', role: 'STRING', date: 'STRING', subject: 'EntityCore', object: 'EntityCore', attributedTo: 'EntityCore', evidence: 'EvidenceRow' },
  PathStepRow: { relation: 'STRING!', forward: 'BOOLEAN!' },
  PageInput: { lower: 'STRING!', upper: 'STRING!', limit: 'INTEGER!', descending: 'BOOLEAN!', counted: 'BOOLEAN!', cursors: 'BOOLEAN!' },
  ArticleFilterInput: { title: 'STRING', publisherId: 'STRING', from: 'STRING', lower: 'STRING', upper: 'STRING' },
  ClaimFilterInput: { predicate: 'STRING', subjectId: 'STRING', objectId: 'STRING', speakerId: 'STRING', publisherId: 'STRING', from: 'STRING', lower: 'STRING', upper: 'STRING' },
  NameFilterInput: { name: 'STRING' },
  EventFilterInput: { name: 'STRING', kind: 'STRING', countryCode: 'STRING', from: 'STRING', to: 'STRING' },
  EntityFilterInput: { name: 'STRING', countryCode: 'STRING' },
  QuoteFilterInput: { speakerId: 'STRING', publisherId: 'STRING', from: 'STRING', lower: 'STRING', upper: 'STRING' },
  ArticleInput: { id: 'STRING!', title: 'STRING!', text: 'STRING!', language: 'STRING!', publishedOn: 'STRING', earliest: 'STRING!', latest: 'STRING!', sha256: 'STRING!', publisherId: 'STRING', publisherName: 'STRING', byDate: 'STRING!', byTitle: 'STRING!' },
  EntityInput: { id: 'STRING!', type: 'STRING!', nameFr: 'STRING!', nameEn: 'STRING', aliases: 'LIST<STRING!>!', byName: 'STRING!', unnamed: 'BOOLEAN', isoCode: 'STRING', countryCode: 'STRING', kind: 'STRING', date: 'STRING', earliest: 'STRING', latest: 'STRING', byDate: 'STRING' },
  NameInput: { key: 'STRING!', entityId: 'STRING!' },
  MentionInput: { id: 'STRING!', text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', form: 'STRING!', reason: 'STRING!', entityId: 'STRING!', articleId: 'STRING!', byDate: 'STRING!', appearance: 'STRING' },
  QuoteInput: { id: 'STRING!', text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', verb: 'STRING', speakerLabel: 'STRING', speakerId: 'STRING', mentionedIds: 'LIST<STRING!>!', articleId: 'STRING!', byDate: 'STRING!' },
  PositionInput: { id: 'STRING!', title: 'STRING!', personId: 'STRING!', organizationId: 'STRING', countryId: 'STRING', byTitle: 'STRING!' },
  ClaimInput: { id: 'STRING!', predicate: 'STRING!', polarity: 'STRING!', role: 'STRING', date: 'STRING', subjectId: 'STRING!', objectId: 'STRING!', attributedToId: 'STRING', articleId: 'STRING!', byDate: 'STRING!' },
  EvidenceInput: { id: 'STRING!', text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', ownerId: 'STRING!', articleId: 'STRING!', byDate: 'STRING!' },
  ParticipationInput: { entityId: 'STRING!', eventId: 'STRING!', role: 'STRING!' },
  LocationInput: { eventId: 'STRING!', locationId: 'STRING!', precise: 'BOOLEAN!' },
  NationalityInput: { organizationId: 'STRING!', countryId: 'STRING!' },
};

const countOrdinalsStatement: TypedStatement = {
  name: 'admin/count-ordinals',
  mode: 'WRITE',
  parameters: { given: 'INTEGER!' },
  row: {  },
  gathered: true,
  text: `MATCH (graph:Newsgraph {id: 'graph'})
SET graph.articles = $given.given`,
};
const countOrdinalsCall = prepare<never>(countOrdinalsStatement, shapes);

/** Notes how many ordinals have been given to articles. */
export function countOrdinals(run: Run, parameters: {
  readonly given: number;
}): Promise<void> {
  return none(countOrdinalsCall, run, parameters);
}

/** A row of `admin/count-texts`. */
export interface CountTextsRow {
  readonly articles: number;
  readonly texts: number;
}

const countTextsStatement: TypedStatement = {
  name: 'admin/count-texts',
  mode: 'READ',
  parameters: {  },
  row: { articles: 'INTEGER!', texts: 'INTEGER!' },
  gathered: false,
  text: `RETURN
  COUNT { MATCH (:Article) } AS articles,
  COUNT { MATCH (stored:StoredText) WHERE stored.refused IS NULL } AS texts`,
};
const countTextsCall = prepare<CountTextsRow>(countTextsStatement, shapes);

/** How many articles there are, and how many texts of which one is still to be made. */
export function countTexts(run: Run): Promise<CountTextsRow> {
  return one(countTextsCall, run, {});
}

/** A row of `admin/delete-derived`. */
export interface DeleteDerivedRow {
  readonly deleted: number;
}

const deleteDerivedStatement: TypedStatement = {
  name: 'admin/delete-derived',
  mode: 'WRITE',
  parameters: { limit: 'INTEGER!' },
  row: { deleted: 'INTEGER!' },
  gathered: true,
  text: `CALL () {
  MATCH (node:Evidence) WHERE node.id STARTS WITH 'evidence_' RETURN node
  UNION ALL
  MATCH (node:Mention) WHERE node.id STARTS WITH 'mention_' RETURN node
  UNION ALL
  MATCH (node:Claim) WHERE node.id STARTS WITH 'claim_' RETURN node
  UNION ALL
  MATCH (node:Quote) WHERE node.id STARTS WITH 'quote_' RETURN node
  UNION ALL
  MATCH (node:Position) WHERE node.id STARTS WITH 'position_' RETURN node
  UNION ALL
  MATCH (node:Name) WHERE EXISTS { (node)-[:NAMES]->(:Entity) } RETURN node
  UNION ALL
  MATCH (node:Entity) WHERE node.id STARTS WITH 'event_' RETURN node
  UNION ALL
  MATCH (node:Entity) WHERE node.id STARTS WITH 'organization_' RETURN node
  UNION ALL
  MATCH (node:Entity) WHERE node.id STARTS WITH 'person_' RETURN node
  UNION ALL
  MATCH (node:Entity) WHERE node.id STARTS WITH 'place_' RETURN node
  UNION ALL
  MATCH (node:Entity) WHERE node.id STARTS WITH 'country_' RETURN node
  UNION ALL
  MATCH (node:Publisher) WHERE node.id STARTS WITH 'publisher_' RETURN node
}
WITH node LIMIT $given.limit
DETACH DELETE node
RETURN count(*) AS deleted`,
};
const deleteDerivedCall = prepare<DeleteDerivedRow>(deleteDerivedStatement, shapes);

/**
 * Deletes what was made of articles: first what hangs on others, so that nothing with many relationships is left for the
 * end. Only what has an id as ours are.
 */
export function deleteDerived(run: Run, parameters: {
  /** nodes */
  readonly limit: number;
}): Promise<DeleteDerivedRow> {
  return one(deleteDerivedCall, run, parameters);
}

const dropConstraintStatement: TypedStatement = {
  name: 'admin/drop-constraint',
  mode: 'WRITE',
  parameters: { name: 'STRING!' },
  row: {  },
  gathered: false,
  text: `DROP CONSTRAINT $name IF EXISTS`,
};
const dropConstraintCall = prepare<never>(dropConstraintStatement, shapes);

/** Removes a constraint and the index behind it. */
export function dropConstraint(run: Run, parameters: {
  readonly name: string;
}): Promise<void> {
  return none(dropConstraintCall, run, parameters);
}

const dropIndexStatement: TypedStatement = {
  name: 'admin/drop-index',
  mode: 'WRITE',
  parameters: { name: 'STRING!' },
  row: {  },
  gathered: false,
  text: `DROP INDEX $name IF EXISTS`,
};
const dropIndexCall = prepare<never>(dropIndexStatement, shapes);

/** Removes an index that no constraint owns. */
export function dropIndex(run: Run, parameters: {
  readonly name: string;
}): Promise<void> {
  return none(dropIndexCall, run, parameters);
}

/** A row of `admin/graph-state`. */
export interface GraphStateRow {
  /** of the model; null where nothing has said so yet */
  readonly version: number | null;
  /** the version that it is being built anew for */
  readonly building: number | null;
  /** how far that is */
  readonly stage: string | null;
  /** the constraints and indexes that were made for it */
  readonly made: readonly string[] | null;
  readonly holdsArticles: boolean;
}

const graphStateStatement: TypedStatement = {
  name: 'admin/graph-state',
  mode: 'READ',
  parameters: {  },
  row: { version: 'INTEGER', building: 'INTEGER', stage: 'STRING', made: 'LIST<STRING!>', holdsArticles: 'BOOLEAN!' },
  gathered: false,
  text: `OPTIONAL MATCH (graph:Newsgraph {id: 'graph'})
RETURN
  graph.version AS version, graph.building AS building, graph.stage AS stage, graph.made AS made,
  EXISTS {
    MATCH (article:Article)
    WHERE article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
  } AS holdsArticles`,
};
const graphStateCall = prepare<GraphStateRow>(graphStateStatement, shapes);

/** What the graph says of its own version. Others may have nodes of the label Article; ours are known by their ids. */
export function graphState(run: Run): Promise<GraphStateRow> {
  return one(graphStateCall, run, {});
}

/** A row of `admin/indexes`. */
export interface IndexesRow {
  readonly name: string;
  /** RANGE, FULLTEXT and so on */
  readonly type: string;
  /** NODE or RELATIONSHIP */
  readonly entityType: string;
  /** labels, or types of relationships */
  readonly on: readonly string[];
  readonly properties: readonly string[];
  readonly analyzer: string | null;
  /** the constraint that it is behind */
  readonly owner: string | null;
  /** ONLINE, POPULATING or FAILED */
  readonly state: string;
  /** how much of it is there */
  readonly percent: number;
}

const indexesStatement: TypedStatement = {
  name: 'admin/indexes',
  mode: 'READ',
  parameters: {  },
  row: { name: 'STRING!', type: 'STRING!', entityType: 'STRING!', on: 'LIST<STRING!>!', properties: 'LIST<STRING!>!', analyzer: 'STRING', owner: 'STRING', state: 'STRING!', percent: 'FLOAT!' },
  gathered: false,
  text: `SHOW INDEXES
YIELD name, type, entityType, labelsOrTypes, properties, options, owningConstraint, state, populationPercent
WHERE type <> 'LOOKUP'
RETURN
  name, type, entityType, labelsOrTypes AS on, properties, options.indexConfig['fulltext.analyzer'] AS analyzer,
  owningConstraint AS owner, state, populationPercent AS percent`,
};
const indexesCall = prepare<IndexesRow>(indexesStatement, shapes);

/** All indexes with what they are, those behind constraints included. */
export function indexes(run: Run): Promise<readonly IndexesRow[]> {
  return many(indexesCall, run, {});
}

/** A row of `admin/lock-graph`. */
export interface LockGraphRow {
  readonly version: number;
  readonly building: number | null;
  readonly stage: string | null;
  /** how many ordinals have been given */
  readonly articles: number;
}

const lockGraphStatement: TypedStatement = {
  name: 'admin/lock-graph',
  mode: 'WRITE',
  parameters: { version: 'INTEGER!' },
  row: { version: 'INTEGER!', building: 'INTEGER', stage: 'STRING', articles: 'INTEGER!' },
  gathered: true,
  text: `WITH
  EXISTS {
    MATCH (article:Article)
    WHERE article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
  } AS holdsArticles
MERGE (graph:Newsgraph {id: 'graph'})
ON CREATE SET graph.version = CASE WHEN holdsArticles THEN 1 ELSE $given.version END, graph.articles = 0
SET graph.id = 'graph'
WITH graph
RETURN graph.version AS version, graph.building AS building, graph.stage AS stage, graph.articles AS articles`,
};
const lockGraphCall = prepare<LockGraphRow>(lockGraphStatement, shapes);

/**
 * What the graph says of its version, unchanged until this transaction ends: others that write wait here. A graph that has
 * articles and says nothing is of the first model.
 */
export function lockGraph(run: Run, parameters: {
  /** of the model, for a graph without articles */
  readonly version: number;
}): Promise<LockGraphRow> {
  return one(lockGraphCall, run, parameters);
}

/** A row of `admin/ping`. */
export interface PingRow {
  readonly answers: boolean;
}

const pingStatement: TypedStatement = {
  name: 'admin/ping',
  mode: 'READ',
  parameters: {  },
  row: { answers: 'BOOLEAN!' },
  gathered: false,
  text: `RETURN true AS answers`,
};
const pingCall = prepare<PingRow>(pingStatement, shapes);

/** Whether the database answers. */
export function ping(run: Run): Promise<PingRow> {
  return one(pingCall, run, {});
}

const refuseTextStatement: TypedStatement = {
  name: 'admin/refuse-text',
  mode: 'WRITE',
  parameters: { id: 'STRING!', reason: 'STRING!' },
  row: {  },
  gathered: true,
  text: `MATCH (stored:StoredText {id: $given.id})
SET stored.refused = $given.reason`,
};
const refuseTextCall = prepare<never>(refuseTextStatement, shapes);

/** Keeps a text of which no article can be made, with the reason. */
export function refuseText(run: Run, parameters: {
  readonly id: string;
  readonly reason: string;
}): Promise<void> {
  return none(refuseTextCall, run, parameters);
}

const retryTextsStatement: TypedStatement = {
  name: 'admin/retry-texts',
  mode: 'WRITE',
  parameters: {  },
  row: {  },
  gathered: false,
  text: `MATCH (stored:StoredText)
REMOVE stored.refused`,
};
const retryTextsCall = prepare<never>(retryTextsStatement, shapes);

/** Has texts tried again of which no article could be made. */
export function retryTexts(run: Run): Promise<void> {
  return none(retryTextsCall, run, {});
}

/** A row of `admin/set-articles-aside`. */
export interface SetArticlesAsideRow {
  readonly moved: number;
}

const setArticlesAsideStatement: TypedStatement = {
  name: 'admin/set-articles-aside',
  mode: 'WRITE',
  parameters: { limit: 'INTEGER!' },
  row: { moved: 'INTEGER!' },
  gathered: true,
  text: `MATCH (article:Article)
WHERE article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
WITH article LIMIT $given.limit
OPTIONAL MATCH (article)-[publishing:PUBLISHED_BY]->(:Publisher)
DELETE publishing
WITH DISTINCT article
SET article = {
  id: article.id, text: article.text,
  ordinal: coalesce(article.ordinal, toInteger(split(elementId(article), ':')[2]), 0)
}
REMOVE article:Article
SET article:StoredText
RETURN count(article) AS moved`,
};
const setArticlesAsideCall = prepare<SetArticlesAsideRow>(setArticlesAsideStatement, shapes);

/** Makes texts of articles. Articles of the first model have no ordinal; the database numbers its nodes as they are made. */
export function setArticlesAside(run: Run, parameters: {
  /** articles */
  readonly limit: number;
}): Promise<SetArticlesAsideRow> {
  return one(setArticlesAsideCall, run, parameters);
}

const setFirstPasswordStatement: TypedStatement = {
  name: 'admin/set-first-password',
  mode: 'WRITE',
  parameters: { password: 'STRING!' },
  row: {  },
  gathered: false,
  text: `ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password`,
};
const setFirstPasswordCall = prepare<never>(setFirstPasswordStatement, shapes);

/** Replaces the password with which Neo4j is born. Runs in the database `system`. */
export function setFirstPassword(run: Run, parameters: {
  /** at least eight characters */
  readonly password: string;
}): Promise<void> {
  return none(setFirstPasswordCall, run, parameters);
}

const setGraphStateStatement: TypedStatement = {
  name: 'admin/set-graph-state',
  mode: 'WRITE',
  parameters: { version: 'INTEGER!', building: 'INTEGER', stage: 'STRING' },
  row: {  },
  gathered: true,
  text: `MATCH (graph:Newsgraph {id: 'graph'})
SET
  graph.version = $given.version,
  graph.building = $given.building,
  graph.stage = $given.stage,
  graph.articles = CASE WHEN $given.stage = 'BUILDING' THEN 0 ELSE graph.articles END`,
};
const setGraphStateCall = prepare<never>(setGraphStateStatement, shapes);

/** Says of what version the graph is, and how far it is built for the next. A graph that is built anew counts from 0. */
export function setGraphState(run: Run, parameters: {
  readonly version: number;
  readonly building: number | null;
  readonly stage: string | null;
}): Promise<void> {
  return none(setGraphStateCall, run, parameters);
}

const setMadeStatement: TypedStatement = {
  name: 'admin/set-made',
  mode: 'WRITE',
  parameters: { names: 'LIST<STRING!>!' },
  row: {  },
  gathered: true,
  text: `MATCH (graph:Newsgraph {id: 'graph'})
SET graph.made = $given.names`,
};
const setMadeCall = prepare<never>(setMadeStatement, shapes);

/** Notes the constraints and indexes that are made for the graph. */
export function setMade(run: Run, parameters: {
  readonly names: readonly string[];
}): Promise<void> {
  return none(setMadeCall, run, parameters);
}

/** A row of `admin/stored-texts`. */
export interface StoredTextsRow {
  readonly id: string;
  readonly text: string;
  readonly ordinal: number;
}

const storedTextsStatement: TypedStatement = {
  name: 'admin/stored-texts',
  mode: 'READ',
  parameters: { after: 'INTEGER!', limit: 'INTEGER!' },
  row: { id: 'STRING!', text: 'STRING!', ordinal: 'INTEGER!' },
  gathered: true,
  text: `MATCH (stored:StoredText)
WHERE stored.ordinal > $given.after AND stored.refused IS NULL
RETURN stored.id AS id, stored.text AS text, stored.ordinal AS ordinal
ORDER BY stored.ordinal
LIMIT $given.limit`,
};
const storedTextsCall = prepare<StoredTextsRow>(storedTextsStatement, shapes);

/** Texts of which an article is to be made, in the order in which their articles were stored. */
export function storedTexts(run: Run, parameters: {
  /** the ordinal of the last one before */
  readonly after: number;
  readonly limit: number;
}): Promise<readonly StoredTextsRow[]> {
  return many(storedTextsCall, run, parameters);
}

/** A row of `admin/take-texts`. */
export interface TakeTextsRow {
  readonly id: string;
}

const takeTextsStatement: TypedStatement = {
  name: 'admin/take-texts',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!' },
  gathered: true,
  text: `UNWIND $given.ids AS wanted
MATCH (stored:StoredText {id: wanted})
WITH stored, stored.id AS id
DETACH DELETE stored
RETURN id`,
};
const takeTextsCall = prepare<TakeTextsRow>(takeTextsStatement, shapes);

/** Deletes texts whose articles are made in the same transaction, and says which of them were there. */
export function takeTexts(run: Run, parameters: {
  readonly ids: readonly string[];
}): Promise<readonly TakeTextsRow[]> {
  return many(takeTextsCall, run, parameters);
}

const takeTurnStatement: TypedStatement = {
  name: 'admin/take-turn',
  mode: 'WRITE',
  parameters: {  },
  row: {  },
  gathered: false,
  text: `MERGE (:Newsgraph {id: 'update'})`,
};
const takeTurnCall = prepare<never>(takeTurnStatement, shapes);

/**
 * Waits until no other program brings the graph up to date, and keeps others waiting until this transaction ends. It is
 * rolled back: the node is never there for others, and a program that is killed leaves nothing behind.
 */
export function takeTurn(run: Run): Promise<void> {
  return none(takeTurnCall, run, {});
}

/** A row of `article/any-article`. */
export interface AnyArticleRow {
  readonly found: boolean;
}

const anyArticleStatement: TypedStatement = {
  name: 'article/any-article',
  mode: 'READ',
  parameters: {  },
  row: { found: 'BOOLEAN!' },
  gathered: false,
  text: `RETURN EXISTS { MATCH (:Article) } AS found`,
};
const anyArticleCall = prepare<AnyArticleRow>(anyArticleStatement, shapes);

/** Whether the graph holds an article. */
export function anyArticle(run: Run): Promise<AnyArticleRow> {
  return one(anyArticleCall, run, {});
}

/** A row of `article/articles-of-entity`. */
export interface ArticlesOfEntityRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly ArticleRow[];
}

const articlesOfEntityStatement: TypedStatement = {
  name: 'article/articles-of-entity',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ArticleRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > $given.page.lower AND mention.appearance < $given.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.appearance DESC
  LIMIT $given.page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.selected.node | article[property]], CASE WHEN $given.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.selected.publisher | article_publisher[property]]]) END] END) AS nodes`,
};
const articlesOfEntityReversed: TypedStatement = {
  ...articlesOfEntityStatement,
  name: 'article/articles-of-entity+reversed',
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > $given.page.lower AND mention.appearance < $given.page.upper
  RETURN mention
  ORDER BY mention.entityId, mention.appearance
  LIMIT $given.page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.selected.node | article[property]], CASE WHEN $given.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.selected.publisher | article_publisher[property]]]) END] END) AS nodes`,
};
const articlesOfEntityCall = prepareList<ArticlesOfEntityRow>(articlesOfEntityStatement, articlesOfEntityReversed, 'DESC', shapes);

/** The articles that name each entity. */
export function articlesOfEntity(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, ArticlesOfEntityRow>> {
  return keyedOne(articlesOfEntityCall, run, parameters, 'ownerId');
}

/** A row of `article/articles-of-publisher`. */
export interface ArticlesOfPublisherRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly ArticleRow[];
}

const articlesOfPublisherStatement: TypedStatement = {
  name: 'article/articles-of-publisher',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ArticleRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Publisher {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:PUBLISHED_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (article:Article)
  USING INDEX SEEK article:Article(publisherId, byDate)
  WHERE article.publisherId = id AND article.byDate > $given.page.lower AND article.byDate < $given.page.upper
  RETURN article
  ORDER BY article.publisherId DESC, article.byDate DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN article.byDate END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.selected.node | article[property]], CASE WHEN $given.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.selected.publisher | article_publisher[property]]]) END] END) AS nodes`,
};
const articlesOfPublisherReversed: TypedStatement = {
  ...articlesOfPublisherStatement,
  name: 'article/articles-of-publisher+reversed',
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Publisher {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:PUBLISHED_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (article:Article)
  USING INDEX SEEK article:Article(publisherId, byDate)
  WHERE article.publisherId = id AND article.byDate > $given.page.lower AND article.byDate < $given.page.upper
  RETURN article
  ORDER BY article.publisherId, article.byDate
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN article.byDate END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.selected.node | article[property]], CASE WHEN $given.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.selected.publisher | article_publisher[property]]]) END] END) AS nodes`,
};
const articlesOfPublisherCall = prepareList<ArticlesOfPublisherRow>(articlesOfPublisherStatement, articlesOfPublisherReversed, 'DESC', shapes);

/** The articles of each publisher. */
export function articlesOfPublisher(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, ArticlesOfPublisherRow>> {
  return keyedOne(articlesOfPublisherCall, run, parameters, 'ownerId');
}

/** A row of `article/count-articles`. */
export interface CountArticlesRow {
  readonly total: number;
}

const countArticlesStatement: TypedStatement = {
  name: 'article/count-articles',
  mode: 'READ',
  parameters: { filter: 'ArticleFilterInput!' },
  row: { total: 'INTEGER!' },
  gathered: true,
  text: `CALL () {
  MATCH (article:Article)
  USING INDEX article:Article(publisherId, byDate)
  WHERE article.publisherId = $given.filter.publisherId AND article.byDate > coalesce($given.filter.lower, '') AND article.byDate < coalesce($given.filter.upper, '~')
  RETURN article

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(byDate)
  WHERE article.byDate > CASE WHEN $given.filter.publisherId IS NULL THEN coalesce($given.filter.lower, '') END AND article.byDate < coalesce($given.filter.upper, '~')
  RETURN article
}
WITH article
WHERE ($given.filter.title IS NULL OR left(article.byTitle, size(article.byTitle) - size(article.id) - 1) CONTAINS $given.filter.title)
  AND ($given.filter.from IS NULL OR article.latest >= $given.filter.from)
RETURN count(article) AS total`,
};
const countArticlesCall = prepare<CountArticlesRow>(countArticlesStatement, shapes);

/** How many articles meet the conditions. */
export function countArticles(run: Run, parameters: {
  readonly filter: ArticleFilterInput;
}): Promise<CountArticlesRow> {
  return one(countArticlesCall, run, parameters);
}

const createArticlesStatement: TypedStatement = {
  name: 'article/create-articles',
  mode: 'WRITE',
  parameters: { articles: 'LIST<ArticleInput!>!', before: 'INTEGER!' },
  row: {  },
  gathered: true,
  text: `UNWIND range(0, size($given.articles) - 1) AS i
WITH i, $given.articles[i] AS row
CREATE (article:Article {
  id: row.id, title: row.title, text: row.text, language: row.language, publishedOn: row.publishedOn,
  earliest: row.earliest, latest: row.latest, sha256: row.sha256,
  publisherId: row.publisherId, byDate: row.byDate, byTitle: row.byTitle, ordinal: $given.before + i
})
WITH article, row
WHERE row.publisherId IS NOT NULL
MERGE (publisher:Publisher {id: row.publisherId})
ON CREATE SET publisher.name = row.publisherName
CREATE (article)-[:PUBLISHED_BY]->(publisher)`,
};
const createArticlesCall = prepare<never>(createArticlesStatement, shapes);

/** New articles and their publishers. */
export function createArticles(run: Run, parameters: {
  readonly articles: readonly ArticleInput[];
  /** ordinals that have been given before */
  readonly before: number;
}): Promise<void> {
  return none(createArticlesCall, run, parameters);
}

/** A row of `article/existing-articles`. */
export interface ExistingArticlesRow {
  readonly id: string;
}

const existingArticlesStatement: TypedStatement = {
  name: 'article/existing-articles',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id`,
};
const existingArticlesCall = prepare<ExistingArticlesRow>(existingArticlesStatement, shapes);

/** Which of these articles the graph holds. */
export function existingArticles(run: Run, parameters: {
  readonly ids: readonly string[];
}): Promise<readonly ExistingArticlesRow[]> {
  return many(existingArticlesCall, run, parameters);
}

/** A row of `article/list-articles`. */
export interface ListArticlesRow {
  /** how many there are, when it is asked for, whatever the filter */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly ArticleRow[];
}

const listArticlesStatement: TypedStatement = {
  name: 'article/list-articles',
  mode: 'READ',
  parameters: { filter: 'ArticleFilterInput!', orderBy: 'STRING!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ArticleRow!>!' },
  gathered: true,
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Article) } END AS total,
  CASE
    WHEN $given.orderBy = 'TITLE' THEN 'title'
    WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
    ELSE 'none'
  END AS by,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AS seek, lower, upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate > lower AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.publisherId DESC, article.byDate DESC

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byDate)
    WHERE article.byDate > CASE WHEN by = 'none' THEN lower END AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.byDate DESC

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byTitle)
    WHERE article.byTitle > CASE WHEN by = 'title' THEN $given.page.lower END AND article.byTitle < $given.page.upper
    RETURN article, article.byTitle AS cursor
    ORDER BY article.byTitle DESC
  }
  WITH article, cursor
  WHERE ($given.filter.title IS NULL OR left(article.byTitle, size(article.byTitle) - size(article.id) - 1) CONTAINS $given.filter.title)
    AND ($given.filter.publisherId IS NULL OR article.publisherId = $given.filter.publisherId)
    AND ($given.filter.from IS NULL OR article.latest >= $given.filter.from)
    AND ($given.filter.lower IS NULL OR article.byDate > $given.filter.lower)
    AND ($given.filter.upper IS NULL OR article.byDate < $given.filter.upper)
  RETURN article, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.selected.node | article[property]], CASE WHEN $given.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.selected.publisher | article_publisher[property]]]) END] END) AS nodes`,
};
const listArticlesReversed: TypedStatement = {
  ...listArticlesStatement,
  name: 'article/list-articles+reversed',
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Article) } END AS total,
  CASE
    WHEN $given.orderBy = 'TITLE' THEN 'title'
    WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
    ELSE 'none'
  END AS by,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AS seek, lower, upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate > lower AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.publisherId, article.byDate

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byDate)
    WHERE article.byDate > CASE WHEN by = 'none' THEN lower END AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.byDate

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byTitle)
    WHERE article.byTitle > CASE WHEN by = 'title' THEN $given.page.lower END AND article.byTitle < $given.page.upper
    RETURN article, article.byTitle AS cursor
    ORDER BY article.byTitle
  }
  WITH article, cursor
  WHERE ($given.filter.title IS NULL OR left(article.byTitle, size(article.byTitle) - size(article.id) - 1) CONTAINS $given.filter.title)
    AND ($given.filter.publisherId IS NULL OR article.publisherId = $given.filter.publisherId)
    AND ($given.filter.from IS NULL OR article.latest >= $given.filter.from)
    AND ($given.filter.lower IS NULL OR article.byDate > $given.filter.lower)
    AND ($given.filter.upper IS NULL OR article.byDate < $given.filter.upper)
  RETURN article, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.selected.node | article[property]], CASE WHEN $given.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.selected.publisher | article_publisher[property]]]) END] END) AS nodes`,
};
const listArticlesCall = prepareList<ListArticlesRow>(listArticlesStatement, listArticlesReversed, 'DESC', shapes);

/** Articles that meet the conditions, by date or title. */
export function listArticles(run: Run, parameters: {
  readonly filter: ArticleFilterInput;
  /** PUBLISHED_ON or TITLE */
  readonly orderBy: string;
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ListArticlesRow> {
  return one(listArticlesCall, run, parameters);
}

/** A row of `claim/claims-by-id`. */
export interface ClaimsByIdRow {
  readonly id: string;
  readonly node: ClaimRow;
}

const claimsByIdStatement: TypedStatement = {
  name: 'claim/claims-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { id: 'STRING!', node: 'ClaimRow!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
MATCH (claim:Claim {id: id})
RETURN
  id,
  [[property IN $given.selected.node | claim[property]], CASE WHEN $given.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.selected.object | claim_object[property]]]) END, CASE WHEN $given.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | claim_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] AS node`,
};
const claimsByIdCall = prepare<ClaimsByIdRow>(claimsByIdStatement, shapes);

/** Claims by their ids. */
export function claimsById(run: Run, parameters: {
  readonly ids: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, ClaimsByIdRow>> {
  return keyedOne(claimsByIdCall, run, parameters, 'id');
}

/** A row of `claim/claims-of-article`. */
export interface ClaimsOfArticleRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly ClaimRow[];
}

const claimsOfArticleStatement: TypedStatement = {
  name: 'claim/claims-of-article',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ClaimRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
  RETURN claim
  ORDER BY claim.articleId DESC, claim.byDate DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.selected.node | claim[property]], CASE WHEN $given.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.selected.object | claim_object[property]]]) END, CASE WHEN $given.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | claim_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const claimsOfArticleReversed: TypedStatement = {
  ...claimsOfArticleStatement,
  name: 'claim/claims-of-article+reversed',
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
  RETURN claim
  ORDER BY claim.articleId, claim.byDate
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.selected.node | claim[property]], CASE WHEN $given.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.selected.object | claim_object[property]]]) END, CASE WHEN $given.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | claim_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const claimsOfArticleCall = prepareList<ClaimsOfArticleRow>(claimsOfArticleStatement, claimsOfArticleReversed, 'DESC', shapes);

/** The claims that each article makes or reports, in the order of the text. */
export function claimsOfArticle(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, ClaimsOfArticleRow>> {
  return keyedOne(claimsOfArticleCall, run, parameters, 'ownerId');
}

/** A row of `claim/claims-of-entity`. */
export interface ClaimsOfEntityRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly ClaimRow[];
}

const claimsOfEntityStatement: TypedStatement = {
  name: 'claim/claims-of-entity',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ClaimRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
    RETURN claim
    ORDER BY claim.subjectId DESC, claim.byDate DESC
    LIMIT $given.page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
    RETURN claim
    ORDER BY claim.objectId DESC, claim.byDate DESC
    LIMIT $given.page.limit
  }
  RETURN claim
  ORDER BY claim.byDate DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.selected.node | claim[property]], CASE WHEN $given.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.selected.object | claim_object[property]]]) END, CASE WHEN $given.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | claim_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const claimsOfEntityReversed: TypedStatement = {
  ...claimsOfEntityStatement,
  name: 'claim/claims-of-entity+reversed',
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
    RETURN claim
    ORDER BY claim.subjectId, claim.byDate
    LIMIT $given.page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
    RETURN claim
    ORDER BY claim.objectId, claim.byDate
    LIMIT $given.page.limit
  }
  RETURN claim
  ORDER BY claim.byDate
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.selected.node | claim[property]], CASE WHEN $given.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.selected.object | claim_object[property]]]) END, CASE WHEN $given.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | claim_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const claimsOfEntityCall = prepareList<ClaimsOfEntityRow>(claimsOfEntityStatement, claimsOfEntityReversed, 'DESC', shapes);

/** The claims that each entity is the subject or the object of. */
export function claimsOfEntity(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, ClaimsOfEntityRow>> {
  return keyedOne(claimsOfEntityCall, run, parameters, 'ownerId');
}

/** A row of `claim/claims-of-speaker`. */
export interface ClaimsOfSpeakerRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly ClaimRow[];
}

const claimsOfSpeakerStatement: TypedStatement = {
  name: 'claim/claims-of-speaker',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ClaimRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
  RETURN claim
  ORDER BY claim.attributedToId DESC, claim.byDate DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.selected.node | claim[property]], CASE WHEN $given.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.selected.object | claim_object[property]]]) END, CASE WHEN $given.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | claim_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const claimsOfSpeakerReversed: TypedStatement = {
  ...claimsOfSpeakerStatement,
  name: 'claim/claims-of-speaker+reversed',
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
  RETURN claim
  ORDER BY claim.attributedToId, claim.byDate
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.selected.node | claim[property]], CASE WHEN $given.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.selected.object | claim_object[property]]]) END, CASE WHEN $given.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | claim_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const claimsOfSpeakerCall = prepareList<ClaimsOfSpeakerRow>(claimsOfSpeakerStatement, claimsOfSpeakerReversed, 'DESC', shapes);

/** The claims that articles attribute to each entity. */
export function claimsOfSpeaker(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, ClaimsOfSpeakerRow>> {
  return keyedOne(claimsOfSpeakerCall, run, parameters, 'ownerId');
}

/** A row of `claim/count-claims`. */
export interface CountClaimsRow {
  readonly total: number;
}

const countClaimsStatement: TypedStatement = {
  name: 'claim/count-claims',
  mode: 'READ',
  parameters: { filter: 'ClaimFilterInput!' },
  row: { total: 'INTEGER!' },
  gathered: true,
  text: `WITH CASE
  WHEN $given.filter.subjectId IS NOT NULL THEN 'subjectId'
  WHEN $given.filter.objectId IS NOT NULL THEN 'objectId'
  WHEN $given.filter.speakerId IS NOT NULL THEN 'speakerId'
  WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
  WHEN $given.filter.predicate IS NOT NULL THEN 'predicate'
  ELSE 'none'
END AS by, coalesce($given.filter.lower, '') AS lower, coalesce($given.filter.upper, '~') AS upper
CALL (by, lower, upper) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(subjectId, byDate)
  WHERE claim.subjectId = CASE WHEN by = 'subjectId' THEN $given.filter.subjectId END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, byDate)
  WHERE claim.objectId = CASE WHEN by = 'objectId' THEN $given.filter.objectId END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = CASE WHEN by = 'speakerId' THEN $given.filter.speakerId END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(publisherId, byDate)
  WHERE article.publisherId = CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AND article.byDate > lower AND article.byDate < upper
  MATCH (claim:Claim)
  USING INDEX claim:Claim(articleId, byDate)
  WHERE claim.articleId = article.id AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(predicate, byDate)
  WHERE claim.predicate = CASE WHEN by = 'predicate' THEN $given.filter.predicate END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(byDate)
  WHERE claim.byDate > CASE WHEN by = 'none' THEN lower END AND claim.byDate < upper
  RETURN claim
}
WITH by, claim
WHERE ($given.filter.predicate IS NULL OR claim.predicate = $given.filter.predicate)
  AND ($given.filter.subjectId IS NULL OR claim.subjectId = $given.filter.subjectId)
  AND ($given.filter.objectId IS NULL OR claim.objectId = $given.filter.objectId)
  AND ($given.filter.speakerId IS NULL OR claim.attributedToId = $given.filter.speakerId)
  AND ($given.filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (claim)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
  AND ($given.filter.from IS NULL OR claim.byDate >= $given.filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
RETURN count(claim) AS total`,
};
const countClaimsCall = prepare<CountClaimsRow>(countClaimsStatement, shapes);

/** How many claims meet the conditions. */
export function countClaims(run: Run, parameters: {
  readonly filter: ClaimFilterInput;
}): Promise<CountClaimsRow> {
  return one(countClaimsCall, run, parameters);
}

const createClaimsStatement: TypedStatement = {
  name: 'claim/create-claims',
  mode: 'WRITE',
  parameters: { claims: 'LIST<ClaimInput!>!' },
  row: {  },
  gathered: true,
  text: `UNWIND $given.claims AS row
MATCH (article:Article {id: row.articleId})
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
OPTIONAL MATCH (speaker:Entity {id: row.attributedToId})
CREATE (claim:Claim {
  id: row.id, predicate: row.predicate, polarity: row.polarity, role: row.role, date: row.date,
  subjectId: row.subjectId, objectId: row.objectId, attributedToId: row.attributedToId, articleId:
  row.articleId, byDate: row.byDate
})
CREATE (claim)-[:IN]->(article)
CREATE (claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
FOREACH (_ IN CASE WHEN speaker IS NULL THEN [] ELSE [1] END | CREATE (claim)-[:ATTRIBUTED_TO]->(speaker))`,
};
const createClaimsCall = prepare<never>(createClaimsStatement, shapes);

/** Claims of an article. */
export function createClaims(run: Run, parameters: {
  readonly claims: readonly ClaimInput[];
}): Promise<void> {
  return none(createClaimsCall, run, parameters);
}

/** A row of `claim/list-claims`. */
export interface ListClaimsRow {
  /** how many there are, when it is asked for, whatever the filter */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly ClaimRow[];
}

const listClaimsStatement: TypedStatement = {
  name: 'claim/list-claims',
  mode: 'READ',
  parameters: { filter: 'ClaimFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ClaimRow!>!' },
  gathered: true,
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Claim) } END AS total,
  CASE
    WHEN $given.filter.subjectId IS NOT NULL THEN 'subjectId'
    WHEN $given.filter.objectId IS NOT NULL THEN 'objectId'
    WHEN $given.filter.speakerId IS NOT NULL THEN 'speakerId'
    WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
    WHEN $given.filter.predicate IS NOT NULL THEN 'predicate'
    ELSE 'none'
  END AS by,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'subjectId' THEN $given.filter.subjectId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.subjectId DESC, claim.byDate DESC

    UNION ALL

    WITH CASE WHEN by = 'objectId' THEN $given.filter.objectId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.objectId DESC, claim.byDate DESC

    UNION ALL

    WITH CASE WHEN by = 'speakerId' THEN $given.filter.speakerId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(attributedToId, byDate)
    WHERE claim.attributedToId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.attributedToId DESC, claim.byDate DESC

    UNION ALL

    WITH
      CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AS seek,
      coalesce(split(lower, '|')[0] + '|' + split(lower, '|')[1], lower) AS least,
      lower,
      upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate >= least AND article.byDate < upper
    WITH article, lower, upper
    ORDER BY article.publisherId DESC, article.byDate DESC
    CALL (article, lower, upper) {
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(articleId, byDate)
      WHERE claim.articleId = article.id AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ORDER BY claim.articleId DESC, claim.byDate DESC
    }
    RETURN claim, cursor

    UNION ALL

    WITH CASE WHEN by = 'predicate' THEN $given.filter.predicate END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(predicate, byDate)
    WHERE claim.predicate = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.predicate DESC, claim.byDate DESC

    UNION ALL

    MATCH (claim:Claim)
    USING INDEX claim:Claim(byDate)
    WHERE claim.byDate > CASE WHEN by = 'none' THEN lower END AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.byDate DESC
  }
  WITH by, claim, cursor
  WHERE ($given.filter.predicate IS NULL OR claim.predicate = $given.filter.predicate)
    AND ($given.filter.subjectId IS NULL OR claim.subjectId = $given.filter.subjectId)
    AND ($given.filter.objectId IS NULL OR claim.objectId = $given.filter.objectId)
    AND ($given.filter.speakerId IS NULL OR claim.attributedToId = $given.filter.speakerId)
    AND ($given.filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (claim)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
    AND ($given.filter.from IS NULL OR claim.byDate >= $given.filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
  RETURN claim, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.selected.node | claim[property]], CASE WHEN $given.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.selected.object | claim_object[property]]]) END, CASE WHEN $given.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | claim_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const listClaimsReversed: TypedStatement = {
  ...listClaimsStatement,
  name: 'claim/list-claims+reversed',
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Claim) } END AS total,
  CASE
    WHEN $given.filter.subjectId IS NOT NULL THEN 'subjectId'
    WHEN $given.filter.objectId IS NOT NULL THEN 'objectId'
    WHEN $given.filter.speakerId IS NOT NULL THEN 'speakerId'
    WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
    WHEN $given.filter.predicate IS NOT NULL THEN 'predicate'
    ELSE 'none'
  END AS by,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'subjectId' THEN $given.filter.subjectId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.subjectId, claim.byDate

    UNION ALL

    WITH CASE WHEN by = 'objectId' THEN $given.filter.objectId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.objectId, claim.byDate

    UNION ALL

    WITH CASE WHEN by = 'speakerId' THEN $given.filter.speakerId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(attributedToId, byDate)
    WHERE claim.attributedToId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.attributedToId, claim.byDate

    UNION ALL

    WITH
      CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AS seek,
      coalesce(split(lower, '|')[0] + '|' + split(lower, '|')[1], lower) AS least,
      lower,
      upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate >= least AND article.byDate < upper
    WITH article, lower, upper
    ORDER BY article.publisherId, article.byDate
    CALL (article, lower, upper) {
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(articleId, byDate)
      WHERE claim.articleId = article.id AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ORDER BY claim.articleId, claim.byDate
    }
    RETURN claim, cursor

    UNION ALL

    WITH CASE WHEN by = 'predicate' THEN $given.filter.predicate END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(predicate, byDate)
    WHERE claim.predicate = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.predicate, claim.byDate

    UNION ALL

    MATCH (claim:Claim)
    USING INDEX claim:Claim(byDate)
    WHERE claim.byDate > CASE WHEN by = 'none' THEN lower END AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.byDate
  }
  WITH by, claim, cursor
  WHERE ($given.filter.predicate IS NULL OR claim.predicate = $given.filter.predicate)
    AND ($given.filter.subjectId IS NULL OR claim.subjectId = $given.filter.subjectId)
    AND ($given.filter.objectId IS NULL OR claim.objectId = $given.filter.objectId)
    AND ($given.filter.speakerId IS NULL OR claim.attributedToId = $given.filter.speakerId)
    AND ($given.filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (claim)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
    AND ($given.filter.from IS NULL OR claim.byDate >= $given.filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
  RETURN claim, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.selected.node | claim[property]], CASE WHEN $given.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.selected.object | claim_object[property]]]) END, CASE WHEN $given.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | claim_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const listClaimsCall = prepareList<ListClaimsRow>(listClaimsStatement, listClaimsReversed, 'DESC', shapes);

/** Claims that meet the conditions, by the date of their article. */
export function listClaims(run: Run, parameters: {
  readonly filter: ClaimFilterInput;
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ListClaimsRow> {
  return one(listClaimsCall, run, parameters);
}

/** A row of `country/count-countries`. */
export interface CountCountriesRow {
  readonly total: number;
}

const countCountriesStatement: TypedStatement = {
  name: 'country/count-countries',
  mode: 'READ',
  parameters: { filter: 'NameFilterInput!' },
  row: { total: 'INTEGER!' },
  gathered: true,
  text: `MATCH (country:Country)
WHERE ($given.filter.name IS NULL OR left(country.byName, size(country.byName) - size(country.id) - 1) CONTAINS $given.filter.name)
RETURN count(country) AS total`,
};
const countCountriesCall = prepare<CountCountriesRow>(countCountriesStatement, shapes);

/** How many countries meet the conditions. */
export function countCountries(run: Run, parameters: {
  readonly filter: NameFilterInput;
}): Promise<CountCountriesRow> {
  return one(countCountriesCall, run, parameters);
}

/** A row of `country/list-countries`. */
export interface ListCountriesRow {
  /** how many there are, when it is asked for, whatever the filter */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly EntityCore[];
}

const listCountriesStatement: TypedStatement = {
  name: 'country/list-countries',
  mode: 'READ',
  parameters: { filter: 'NameFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityCore!>!' },
  gathered: true,
  text: `WITH CASE WHEN $given.page.counted THEN COUNT { MATCH (:Country) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (country:Country)
    USING INDEX country:Country(byName)
    WHERE country.byName > $given.page.lower AND country.byName < $given.page.upper
    RETURN country, country.byName AS cursor
    ORDER BY country.byName
  }
  WITH country, cursor
  WHERE ($given.filter.name IS NULL OR left(country.byName, size(country.byName) - size(country.id) - 1) CONTAINS $given.filter.name)
  RETURN country, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN country IS NOT NULL THEN [property IN $given.selected.node | country[property]] END) AS nodes`,
};
const listCountriesReversed: TypedStatement = {
  ...listCountriesStatement,
  name: 'country/list-countries+reversed',
  text: `WITH CASE WHEN $given.page.counted THEN COUNT { MATCH (:Country) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (country:Country)
    USING INDEX country:Country(byName)
    WHERE country.byName > $given.page.lower AND country.byName < $given.page.upper
    RETURN country, country.byName AS cursor
    ORDER BY country.byName DESC
  }
  WITH country, cursor
  WHERE ($given.filter.name IS NULL OR left(country.byName, size(country.byName) - size(country.id) - 1) CONTAINS $given.filter.name)
  RETURN country, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN country IS NOT NULL THEN [property IN $given.selected.node | country[property]] END) AS nodes`,
};
const listCountriesCall = prepareList<ListCountriesRow>(listCountriesStatement, listCountriesReversed, 'ASC', shapes);

/** Countries that meet the conditions, by name. */
export function listCountries(run: Run, parameters: {
  readonly filter: NameFilterInput;
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ListCountriesRow> {
  return one(listCountriesCall, run, parameters);
}

/** A row of `entity/entities-of-article`. */
export interface EntitiesOfArticleRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly EntityRow[];
}

const entitiesOfArticleStatement: TypedStatement = {
  name: 'entity/entities-of-article',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > $given.page.lower AND mention.appearance < $given.page.upper
  RETURN mention
  ORDER BY mention.articleId DESC, mention.appearance DESC
  LIMIT $given.page.limit
}
OPTIONAL MATCH (mention)-[:OF]->(entity:Entity)
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN entity IS NOT NULL THEN [[property IN $given.selected.node | entity[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (entity_country:Country {isoCode: entity.countryCode}) RETURN [property IN $given.selected.country | entity_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (entity_location:Entity {id: entity.locationId}) RETURN [property IN $given.selected.location | entity_location[property]] }) END] END) AS nodes`,
};
const entitiesOfArticleReversed: TypedStatement = {
  ...entitiesOfArticleStatement,
  name: 'entity/entities-of-article+reversed',
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > $given.page.lower AND mention.appearance < $given.page.upper
  RETURN mention
  ORDER BY mention.articleId, mention.appearance
  LIMIT $given.page.limit
}
OPTIONAL MATCH (mention)-[:OF]->(entity:Entity)
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN entity IS NOT NULL THEN [[property IN $given.selected.node | entity[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (entity_country:Country {isoCode: entity.countryCode}) RETURN [property IN $given.selected.country | entity_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (entity_location:Entity {id: entity.locationId}) RETURN [property IN $given.selected.location | entity_location[property]] }) END] END) AS nodes`,
};
const entitiesOfArticleCall = prepareList<EntitiesOfArticleRow>(entitiesOfArticleStatement, entitiesOfArticleReversed, 'DESC', shapes);

/** The entities that each article names, in the order of their first mention. */
export function entitiesOfArticle(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, EntitiesOfArticleRow>> {
  return keyedOne(entitiesOfArticleCall, run, parameters, 'ownerId');
}

const mergeEntitiesStatement: TypedStatement = {
  name: 'entity/merge-entities',
  mode: 'WRITE',
  parameters: { entities: 'LIST<EntityInput!>!' },
  row: {  },
  gathered: true,
  text: `UNWIND $given.entities AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET
  entity.nameFr = row.nameFr, entity.nameEn = row.nameEn, entity.aliases = row.aliases, entity.byName = row.byName,
  entity.unnamed = row.unnamed, entity.isoCode = row.isoCode, entity.countryCode = row.countryCode,
  entity.kind = row.kind, entity.date = row.date, entity.earliest = row.earliest, entity.latest = row.latest,
  entity.byDate = row.byDate
ON MATCH SET
  entity.nameEn = coalesce(entity.nameEn, row.nameEn),
  entity.countryCode = coalesce(entity.countryCode, row.countryCode),
  entity.aliases = entity.aliases + [alias IN row.aliases WHERE NOT alias IN entity.aliases + [entity.nameFr]]
FOREACH (_ IN CASE WHEN row.type = 'Person' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (_ IN CASE WHEN row.type = 'Organization' THEN [1] ELSE [] END | SET entity:Organization)
FOREACH (_ IN CASE WHEN row.type = 'Country' THEN [1] ELSE [] END | SET entity:Country)
FOREACH (_ IN CASE WHEN row.type = 'Place' THEN [1] ELSE [] END | SET entity:Place)
FOREACH (_ IN CASE WHEN row.type = 'Event' THEN [1] ELSE [] END | SET entity:Event)`,
};
const mergeEntitiesCall = prepare<never>(mergeEntitiesStatement, shapes);

/** Entities new to the graph, and what an article adds to those it holds: aliases, an English name, a country. */
export function mergeEntities(run: Run, parameters: {
  readonly entities: readonly EntityInput[];
}): Promise<void> {
  return none(mergeEntitiesCall, run, parameters);
}

const mergeNamesStatement: TypedStatement = {
  name: 'entity/merge-names',
  mode: 'WRITE',
  parameters: { names: 'LIST<NameInput!>!' },
  row: {  },
  gathered: true,
  text: `UNWIND $given.names AS row
MATCH (entity:Entity {id: row.entityId})
MERGE (name:Name {key: row.key})
MERGE (name)-[:NAMES]->(entity)`,
};
const mergeNamesCall = prepare<never>(mergeNamesStatement, shapes);

/** Folded names and aliases, for look-ups. */
export function mergeNames(run: Run, parameters: {
  readonly names: readonly NameInput[];
}): Promise<void> {
  return none(mergeNamesCall, run, parameters);
}

/** A row of `event/count-events`. */
export interface CountEventsRow {
  readonly total: number;
}

const countEventsStatement: TypedStatement = {
  name: 'event/count-events',
  mode: 'READ',
  parameters: { filter: 'EventFilterInput!' },
  row: { total: 'INTEGER!' },
  gathered: true,
  text: `WITH CASE
  WHEN $given.filter.countryCode IS NOT NULL THEN 'countryCode'
  ELSE 'none'
END AS by
CALL (by) {
  MATCH (event:Event)
  USING INDEX event:Event(countryCode, byDate)
  WHERE event.countryCode = CASE WHEN by = 'countryCode' THEN $given.filter.countryCode END AND event.byDate > ''
  RETURN event

  UNION ALL

  MATCH (event:Event)
  USING INDEX event:Event(byDate)
  WHERE event.byDate > CASE WHEN by = 'none' THEN '' END
  RETURN event
}
WITH event
WHERE ($given.filter.name IS NULL OR left(event.byName, size(event.byName) - size(event.id) - 1) CONTAINS $given.filter.name)
  AND ($given.filter.kind IS NULL OR event.kind = $given.filter.kind)
  AND ($given.filter.countryCode IS NULL OR event.countryCode = $given.filter.countryCode)
  AND ($given.filter.from IS NULL OR event.latest >= $given.filter.from)
  AND ($given.filter.to IS NULL OR '' < event.earliest <= $given.filter.to)
RETURN count(event) AS total`,
};
const countEventsCall = prepare<CountEventsRow>(countEventsStatement, shapes);

/** How many events meet the conditions. */
export function countEvents(run: Run, parameters: {
  readonly filter: EventFilterInput;
}): Promise<CountEventsRow> {
  return one(countEventsCall, run, parameters);
}

/** A row of `event/events-at-place`. */
export interface EventsAtPlaceRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly EntityRow[];
}

const eventsAtPlaceStatement: TypedStatement = {
  name: 'event/events-at-place',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > $given.page.lower AND event.byDate < $given.page.upper
  RETURN event
  ORDER BY event.locationId DESC, event.byDate DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN event.byDate END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.selected.node | event[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.selected.country | event_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.selected.location | event_location[property]] }) END] END) AS nodes`,
};
const eventsAtPlaceReversed: TypedStatement = {
  ...eventsAtPlaceStatement,
  name: 'event/events-at-place+reversed',
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > $given.page.lower AND event.byDate < $given.page.upper
  RETURN event
  ORDER BY event.locationId, event.byDate
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN event.byDate END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.selected.node | event[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.selected.country | event_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.selected.location | event_location[property]] }) END] END) AS nodes`,
};
const eventsAtPlaceCall = prepareList<EventsAtPlaceRow>(eventsAtPlaceStatement, eventsAtPlaceReversed, 'DESC', shapes);

/** The events that take place at each place. */
export function eventsAtPlace(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, EventsAtPlaceRow>> {
  return keyedOne(eventsAtPlaceCall, run, parameters, 'ownerId');
}

/** A row of `event/events-of-participant`. */
export interface EventsOfParticipantRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  /** what each is to the event */
  readonly roles: readonly string[];
  readonly nodes: readonly EntityRow[];
}

const eventsOfParticipantStatement: TypedStatement = {
  name: 'event/events-of-participant',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', roles: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)-[:PARTICIPATED_IN]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(entityId, byDate)
  WHERE participation.entityId = id AND participation.byDate > $given.page.lower AND participation.byDate < $given.page.upper
  RETURN participation, event
  ORDER BY participation.entityId DESC, participation.byDate DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN participation.byDate END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.selected.node | event[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.selected.country | event_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.selected.location | event_location[property]] }) END] END) AS nodes`,
};
const eventsOfParticipantReversed: TypedStatement = {
  ...eventsOfParticipantStatement,
  name: 'event/events-of-participant+reversed',
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)-[:PARTICIPATED_IN]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(entityId, byDate)
  WHERE participation.entityId = id AND participation.byDate > $given.page.lower AND participation.byDate < $given.page.upper
  RETURN participation, event
  ORDER BY participation.entityId, participation.byDate
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN participation.byDate END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.selected.node | event[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.selected.country | event_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.selected.location | event_location[property]] }) END] END) AS nodes`,
};
const eventsOfParticipantCall = prepareList<EventsOfParticipantRow>(eventsOfParticipantStatement, eventsOfParticipantReversed, 'DESC', shapes);

/** The events that each entity takes part in. */
export function eventsOfParticipant(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, EventsOfParticipantRow>> {
  return keyedOne(eventsOfParticipantCall, run, parameters, 'ownerId');
}

/** A row of `event/list-events`. */
export interface ListEventsRow {
  /** how many there are, when it is asked for, whatever the filter */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly EntityRow[];
}

const listEventsStatement: TypedStatement = {
  name: 'event/list-events',
  mode: 'READ',
  parameters: { filter: 'EventFilterInput!', orderBy: 'STRING!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  gathered: true,
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Event) } END AS total,
  CASE
    WHEN $given.filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' AND $given.orderBy = 'DATE' THEN $given.filter.countryCode END AS seek
    MATCH (event:Event)
    USING INDEX SEEK event:Event(countryCode, byDate)
    WHERE event.countryCode = seek AND event.byDate > $given.page.lower AND event.byDate < $given.page.upper
    RETURN event, event.byDate AS cursor
    ORDER BY event.countryCode DESC, event.byDate DESC

    UNION ALL

    MATCH (event:Event)
    USING INDEX event:Event(byDate)
    WHERE event.byDate > CASE WHEN by = 'none' AND $given.orderBy = 'DATE' THEN $given.page.lower END AND event.byDate < $given.page.upper
    RETURN event, event.byDate AS cursor
    ORDER BY event.byDate DESC

    UNION ALL

    MATCH (event:Event)
    USING INDEX event:Event(byName)
    WHERE event.byName > CASE WHEN $given.orderBy = 'NAME' THEN $given.page.lower END AND event.byName < $given.page.upper
    RETURN event, event.byName AS cursor
    ORDER BY event.byName DESC
  }
  WITH event, cursor
  WHERE ($given.filter.name IS NULL OR left(event.byName, size(event.byName) - size(event.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.kind IS NULL OR event.kind = $given.filter.kind)
    AND ($given.filter.countryCode IS NULL OR event.countryCode = $given.filter.countryCode)
    AND ($given.filter.from IS NULL OR event.latest >= $given.filter.from)
    AND ($given.filter.to IS NULL OR '' < event.earliest <= $given.filter.to)
  RETURN event, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.selected.node | event[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.selected.country | event_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.selected.location | event_location[property]] }) END] END) AS nodes`,
};
const listEventsReversed: TypedStatement = {
  ...listEventsStatement,
  name: 'event/list-events+reversed',
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Event) } END AS total,
  CASE
    WHEN $given.filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' AND $given.orderBy = 'DATE' THEN $given.filter.countryCode END AS seek
    MATCH (event:Event)
    USING INDEX SEEK event:Event(countryCode, byDate)
    WHERE event.countryCode = seek AND event.byDate > $given.page.lower AND event.byDate < $given.page.upper
    RETURN event, event.byDate AS cursor
    ORDER BY event.countryCode, event.byDate

    UNION ALL

    MATCH (event:Event)
    USING INDEX event:Event(byDate)
    WHERE event.byDate > CASE WHEN by = 'none' AND $given.orderBy = 'DATE' THEN $given.page.lower END AND event.byDate < $given.page.upper
    RETURN event, event.byDate AS cursor
    ORDER BY event.byDate

    UNION ALL

    MATCH (event:Event)
    USING INDEX event:Event(byName)
    WHERE event.byName > CASE WHEN $given.orderBy = 'NAME' THEN $given.page.lower END AND event.byName < $given.page.upper
    RETURN event, event.byName AS cursor
    ORDER BY event.byName
  }
  WITH event, cursor
  WHERE ($given.filter.name IS NULL OR left(event.byName, size(event.byName) - size(event.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.kind IS NULL OR event.kind = $given.filter.kind)
    AND ($given.filter.countryCode IS NULL OR event.countryCode = $given.filter.countryCode)
    AND ($given.filter.from IS NULL OR event.latest >= $given.filter.from)
    AND ($given.filter.to IS NULL OR '' < event.earliest <= $given.filter.to)
  RETURN event, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.selected.node | event[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.selected.country | event_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.selected.location | event_location[property]] }) END] END) AS nodes`,
};
const listEventsCall = prepareList<ListEventsRow>(listEventsStatement, listEventsReversed, 'DESC', shapes);

/** Events that meet the conditions, by date or name. */
export function listEvents(run: Run, parameters: {
  readonly filter: EventFilterInput;
  /** DATE or NAME */
  readonly orderBy: string;
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ListEventsRow> {
  return one(listEventsCall, run, parameters);
}

/** A row of `event/location-of-event`. */
export interface LocationOfEventRow {
  readonly ownerId: string;
  readonly node: EntityRow;
}

const locationOfEventStatement: TypedStatement = {
  name: 'event/location-of-event',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', node: 'EntityRow!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
MATCH (event:Entity {id: id})
MATCH (location:Entity {id: event.locationId})
RETURN
  id AS ownerId,
  [[property IN $given.selected.node | location[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (location_country:Country {isoCode: location.countryCode}) RETURN [property IN $given.selected.country | location_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (location_location:Entity {id: location.locationId}) RETURN [property IN $given.selected.location | location_location[property]] }) END] AS node`,
};
const locationOfEventCall = prepare<LocationOfEventRow>(locationOfEventStatement, shapes);

/** Where each event takes place: the most precise place stated, else the country. */
export function locationOfEvent(run: Run, parameters: {
  readonly ids: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, LocationOfEventRow>> {
  return keyedOne(locationOfEventCall, run, parameters, 'ownerId');
}

const mergeLocationsStatement: TypedStatement = {
  name: 'event/merge-locations',
  mode: 'WRITE',
  parameters: { locations: 'LIST<LocationInput!>!' },
  row: {  },
  gathered: true,
  text: `UNWIND $given.locations AS row
MATCH (event:Entity {id: row.eventId})
MATCH (location:Entity {id: row.locationId})
MERGE (event)-[:LOCATED_IN]->(location)
SET event.locationId = CASE WHEN row.precise THEN row.locationId ELSE coalesce(event.locationId, row.locationId) END`,
};
const mergeLocationsCall = prepare<never>(mergeLocationsStatement, shapes);

/** Where events take place, from claims. A place is kept before a country. */
export function mergeLocations(run: Run, parameters: {
  readonly locations: readonly LocationInput[];
}): Promise<void> {
  return none(mergeLocationsCall, run, parameters);
}

const mergeParticipationsStatement: TypedStatement = {
  name: 'event/merge-participations',
  mode: 'WRITE',
  parameters: { participations: 'LIST<ParticipationInput!>!' },
  row: {  },
  gathered: true,
  text: `UNWIND $given.participations AS row
MATCH (participant:Entity {id: row.entityId})
MATCH (event:Entity {id: row.eventId})
MERGE (participant)-[participation:PARTICIPATED_IN]->(event)
ON CREATE SET
  participation.role = row.role, participation.entityId = row.entityId, participation.eventId = row.eventId,
  participation.byDate = event.byDate, participation.byName = participant.byName`,
};
const mergeParticipationsCall = prepare<never>(mergeParticipationsStatement, shapes);

/**
 * Who takes part in which event, from claims. Order keys are those that event and participant have in the graph: another
 * article may have given another date or spelling.
 */
export function mergeParticipations(run: Run, parameters: {
  readonly participations: readonly ParticipationInput[];
}): Promise<void> {
  return none(mergeParticipationsCall, run, parameters);
}

/** A row of `event/participants-of-event`. */
export interface ParticipantsOfEventRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  /** what each is to the event */
  readonly roles: readonly string[];
  readonly nodes: readonly EntityRow[];
}

const participantsOfEventStatement: TypedStatement = {
  name: 'event/participants-of-event',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', roles: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:PARTICIPATED_IN]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (participant:Entity)-[participation:PARTICIPATED_IN]->(:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(eventId, byName)
  WHERE participation.eventId = id AND participation.byName > $given.page.lower AND participation.byName < $given.page.upper
  RETURN participation, participant
  ORDER BY participation.eventId, participation.byName
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN participation.byName END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN participant IS NOT NULL THEN [[property IN $given.selected.node | participant[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (participant_country:Country {isoCode: participant.countryCode}) RETURN [property IN $given.selected.country | participant_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (participant_location:Entity {id: participant.locationId}) RETURN [property IN $given.selected.location | participant_location[property]] }) END] END) AS nodes`,
};
const participantsOfEventReversed: TypedStatement = {
  ...participantsOfEventStatement,
  name: 'event/participants-of-event+reversed',
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:PARTICIPATED_IN]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (participant:Entity)-[participation:PARTICIPATED_IN]->(:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(eventId, byName)
  WHERE participation.eventId = id AND participation.byName > $given.page.lower AND participation.byName < $given.page.upper
  RETURN participation, participant
  ORDER BY participation.eventId DESC, participation.byName DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN participation.byName END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN participant IS NOT NULL THEN [[property IN $given.selected.node | participant[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (participant_country:Country {isoCode: participant.countryCode}) RETURN [property IN $given.selected.country | participant_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (participant_location:Entity {id: participant.locationId}) RETURN [property IN $given.selected.location | participant_location[property]] }) END] END) AS nodes`,
};
const participantsOfEventCall = prepareList<ParticipantsOfEventRow>(participantsOfEventStatement, participantsOfEventReversed, 'ASC', shapes);

/** Who takes part in each event, by name. */
export function participantsOfEvent(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, ParticipantsOfEventRow>> {
  return keyedOne(participantsOfEventCall, run, parameters, 'ownerId');
}

const createEvidenceStatement: TypedStatement = {
  name: 'evidence/create-evidence',
  mode: 'WRITE',
  parameters: { evidence: 'LIST<EvidenceInput!>!' },
  row: {  },
  gathered: true,
  text: `UNWIND $given.evidence AS row
MATCH (article:Article {id: row.articleId})
MATCH (owner:Claim|Position {id: row.ownerId})
CREATE (evidence:Evidence {
  id: row.id, text: row.text, start: row.start, end: row.end, ownerId: row.ownerId, articleId:
  row.articleId, byDate: row.byDate
})
CREATE (evidence)-[:IN]->(article)
CREATE (owner)-[:EVIDENCED_BY]->(evidence)`,
};
const createEvidenceCall = prepare<never>(createEvidenceStatement, shapes);

/** The words of an article that its claims and positions rest on. */
export function createEvidence(run: Run, parameters: {
  readonly evidence: readonly EvidenceInput[];
}): Promise<void> {
  return none(createEvidenceCall, run, parameters);
}

/** A row of `evidence/evidence-of-owner`. */
export interface EvidenceOfOwnerRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly EvidenceRow[];
}

const evidenceOfOwnerStatement: TypedStatement = {
  name: 'evidence/evidence-of-owner',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EvidenceRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = id AND evidence.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = id AND evidence.byDate > $given.page.lower AND evidence.byDate < $given.page.upper
  RETURN evidence
  ORDER BY evidence.ownerId DESC, evidence.byDate DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN evidence.byDate END) AS cursors, collect(CASE WHEN evidence IS NOT NULL THEN [[property IN $given.selected.node | evidence[property]], CASE WHEN $given.selected.article IS NOT NULL THEN head([(evidence)-[:IN]->(evidence_article:Article) | [[property IN $given.selected.article | evidence_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(evidence_article)-[:PUBLISHED_BY]->(evidence_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | evidence_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const evidenceOfOwnerReversed: TypedStatement = {
  ...evidenceOfOwnerStatement,
  name: 'evidence/evidence-of-owner+reversed',
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = id AND evidence.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = id AND evidence.byDate > $given.page.lower AND evidence.byDate < $given.page.upper
  RETURN evidence
  ORDER BY evidence.ownerId, evidence.byDate
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN evidence.byDate END) AS cursors, collect(CASE WHEN evidence IS NOT NULL THEN [[property IN $given.selected.node | evidence[property]], CASE WHEN $given.selected.article IS NOT NULL THEN head([(evidence)-[:IN]->(evidence_article:Article) | [[property IN $given.selected.article | evidence_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(evidence_article)-[:PUBLISHED_BY]->(evidence_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | evidence_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const evidenceOfOwnerCall = prepareList<EvidenceOfOwnerRow>(evidenceOfOwnerStatement, evidenceOfOwnerReversed, 'DESC', shapes);

/** All the words that each claim or position rests on, newest article first, the plainest words first. */
export function evidenceOfOwner(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, EvidenceOfOwnerRow>> {
  return keyedOne(evidenceOfOwnerCall, run, parameters, 'ownerId');
}

const createMentionsStatement: TypedStatement = {
  name: 'mention/create-mentions',
  mode: 'WRITE',
  parameters: { mentions: 'LIST<MentionInput!>!' },
  row: {  },
  gathered: true,
  text: `UNWIND $given.mentions AS row
MATCH (article:Article {id: row.articleId})
MATCH (entity:Entity {id: row.entityId})
CREATE (mention:Mention {
  id: row.id, text: row.text, start: row.start, end: row.end, form: row.form, reason: row.reason,
  entityId: row.entityId, articleId: row.articleId, byDate: row.byDate, appearance: row.appearance
})
CREATE (mention)-[:IN]->(article)
CREATE (mention)-[:OF]->(entity)`,
};
const createMentionsCall = prepare<never>(createMentionsStatement, shapes);

/** Mentions of an article. */
export function createMentions(run: Run, parameters: {
  readonly mentions: readonly MentionInput[];
}): Promise<void> {
  return none(createMentionsCall, run, parameters);
}

/** A row of `mention/mentions-by-id`. */
export interface MentionsByIdRow {
  readonly id: string;
  readonly node: MentionRow;
}

const mentionsByIdStatement: TypedStatement = {
  name: 'mention/mentions-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { id: 'STRING!', node: 'MentionRow!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
MATCH (mention:Mention {id: id})
RETURN
  id,
  [[property IN $given.selected.node | mention[property]], CASE WHEN $given.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.selected.article | mention_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] AS node`,
};
const mentionsByIdCall = prepare<MentionsByIdRow>(mentionsByIdStatement, shapes);

/** Mentions by their ids. */
export function mentionsById(run: Run, parameters: {
  readonly ids: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, MentionsByIdRow>> {
  return keyedOne(mentionsByIdCall, run, parameters, 'id');
}

/** A row of `mention/mentions-of-article`. */
export interface MentionsOfArticleRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly MentionRow[];
}

const mentionsOfArticleStatement: TypedStatement = {
  name: 'mention/mentions-of-article',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<MentionRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > $given.page.lower AND mention.byDate < $given.page.upper
  RETURN mention
  ORDER BY mention.articleId DESC, mention.byDate DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.selected.node | mention[property]], CASE WHEN $given.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.selected.article | mention_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const mentionsOfArticleReversed: TypedStatement = {
  ...mentionsOfArticleStatement,
  name: 'mention/mentions-of-article+reversed',
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > $given.page.lower AND mention.byDate < $given.page.upper
  RETURN mention
  ORDER BY mention.articleId, mention.byDate
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.selected.node | mention[property]], CASE WHEN $given.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.selected.article | mention_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const mentionsOfArticleCall = prepareList<MentionsOfArticleRow>(mentionsOfArticleStatement, mentionsOfArticleReversed, 'DESC', shapes);

/** Where each article names entities, in the order of the text. */
export function mentionsOfArticle(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, MentionsOfArticleRow>> {
  return keyedOne(mentionsOfArticleCall, run, parameters, 'ownerId');
}

/** A row of `mention/mentions-of-entity`. */
export interface MentionsOfEntityRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly MentionRow[];
}

const mentionsOfEntityStatement: TypedStatement = {
  name: 'mention/mentions-of-entity',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<MentionRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $given.page.counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > $given.page.lower AND mention.byDate < $given.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.byDate DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.selected.node | mention[property]], CASE WHEN $given.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.selected.article | mention_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const mentionsOfEntityReversed: TypedStatement = {
  ...mentionsOfEntityStatement,
  name: 'mention/mentions-of-entity+reversed',
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $given.page.counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > $given.page.lower AND mention.byDate < $given.page.upper
  RETURN mention
  ORDER BY mention.entityId, mention.byDate
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.selected.node | mention[property]], CASE WHEN $given.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.selected.article | mention_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const mentionsOfEntityCall = prepareList<MentionsOfEntityRow>(mentionsOfEntityStatement, mentionsOfEntityReversed, 'DESC', shapes);

/** Where articles name each entity, newest article first, in the order of the text. */
export function mentionsOfEntity(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, MentionsOfEntityRow>> {
  return keyedOne(mentionsOfEntityCall, run, parameters, 'ownerId');
}

/** A row of `organization/count-organizations`. */
export interface CountOrganizationsRow {
  readonly total: number;
}

const countOrganizationsStatement: TypedStatement = {
  name: 'organization/count-organizations',
  mode: 'READ',
  parameters: { filter: 'EntityFilterInput!' },
  row: { total: 'INTEGER!' },
  gathered: true,
  text: `WITH CASE
  WHEN $given.filter.countryCode IS NOT NULL THEN 'countryCode'
  ELSE 'none'
END AS by
CALL (by) {
  MATCH (organization:Organization)
  USING INDEX organization:Organization(countryCode, byName)
  WHERE organization.countryCode = CASE WHEN by = 'countryCode' THEN $given.filter.countryCode END AND organization.byName > ''
  RETURN organization

  UNION ALL

  MATCH (organization:Organization)
  USING INDEX organization:Organization(byName)
  WHERE organization.byName > CASE WHEN by = 'none' THEN '' END
  RETURN organization
}
WITH organization
WHERE ($given.filter.name IS NULL OR left(organization.byName, size(organization.byName) - size(organization.id) - 1) CONTAINS $given.filter.name)
  AND ($given.filter.countryCode IS NULL OR organization.countryCode = $given.filter.countryCode)
RETURN count(organization) AS total`,
};
const countOrganizationsCall = prepare<CountOrganizationsRow>(countOrganizationsStatement, shapes);

/** How many organizations meet the conditions. */
export function countOrganizations(run: Run, parameters: {
  readonly filter: EntityFilterInput;
}): Promise<CountOrganizationsRow> {
  return one(countOrganizationsCall, run, parameters);
}

/** A row of `organization/list-organizations`. */
export interface ListOrganizationsRow {
  /** how many there are, when it is asked for, whatever the filter */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly EntityRow[];
}

const listOrganizationsStatement: TypedStatement = {
  name: 'organization/list-organizations',
  mode: 'READ',
  parameters: { filter: 'EntityFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  gathered: true,
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Organization) } END AS total,
  CASE
    WHEN $given.filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' THEN $given.filter.countryCode END AS seek
    MATCH (organization:Organization)
    USING INDEX SEEK organization:Organization(countryCode, byName)
    WHERE organization.countryCode = seek AND organization.byName > $given.page.lower AND organization.byName < $given.page.upper
    RETURN organization, organization.byName AS cursor
    ORDER BY organization.countryCode, organization.byName

    UNION ALL

    MATCH (organization:Organization)
    USING INDEX organization:Organization(byName)
    WHERE organization.byName > CASE WHEN by = 'none' THEN $given.page.lower END AND organization.byName < $given.page.upper
    RETURN organization, organization.byName AS cursor
    ORDER BY organization.byName
  }
  WITH organization, cursor
  WHERE ($given.filter.name IS NULL OR left(organization.byName, size(organization.byName) - size(organization.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.countryCode IS NULL OR organization.countryCode = $given.filter.countryCode)
  RETURN organization, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN organization IS NOT NULL THEN [[property IN $given.selected.node | organization[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (organization_country:Country {isoCode: organization.countryCode}) RETURN [property IN $given.selected.country | organization_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (organization_location:Entity {id: organization.locationId}) RETURN [property IN $given.selected.location | organization_location[property]] }) END] END) AS nodes`,
};
const listOrganizationsReversed: TypedStatement = {
  ...listOrganizationsStatement,
  name: 'organization/list-organizations+reversed',
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Organization) } END AS total,
  CASE
    WHEN $given.filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' THEN $given.filter.countryCode END AS seek
    MATCH (organization:Organization)
    USING INDEX SEEK organization:Organization(countryCode, byName)
    WHERE organization.countryCode = seek AND organization.byName > $given.page.lower AND organization.byName < $given.page.upper
    RETURN organization, organization.byName AS cursor
    ORDER BY organization.countryCode DESC, organization.byName DESC

    UNION ALL

    MATCH (organization:Organization)
    USING INDEX organization:Organization(byName)
    WHERE organization.byName > CASE WHEN by = 'none' THEN $given.page.lower END AND organization.byName < $given.page.upper
    RETURN organization, organization.byName AS cursor
    ORDER BY organization.byName DESC
  }
  WITH organization, cursor
  WHERE ($given.filter.name IS NULL OR left(organization.byName, size(organization.byName) - size(organization.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.countryCode IS NULL OR organization.countryCode = $given.filter.countryCode)
  RETURN organization, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN organization IS NOT NULL THEN [[property IN $given.selected.node | organization[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (organization_country:Country {isoCode: organization.countryCode}) RETURN [property IN $given.selected.country | organization_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (organization_location:Entity {id: organization.locationId}) RETURN [property IN $given.selected.location | organization_location[property]] }) END] END) AS nodes`,
};
const listOrganizationsCall = prepareList<ListOrganizationsRow>(listOrganizationsStatement, listOrganizationsReversed, 'ASC', shapes);

/** Organisations that meet the conditions, by name. */
export function listOrganizations(run: Run, parameters: {
  readonly filter: EntityFilterInput;
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ListOrganizationsRow> {
  return one(listOrganizationsCall, run, parameters);
}

const mergeNationalitiesStatement: TypedStatement = {
  name: 'organization/merge-nationalities',
  mode: 'WRITE',
  parameters: { nationalities: 'LIST<NationalityInput!>!' },
  row: {  },
  gathered: true,
  text: `UNWIND $given.nationalities AS row
MATCH (organization:Entity {id: row.organizationId})
MATCH (country:Entity {id: row.countryId})
MERGE (organization)-[:OF]->(country)`,
};
const mergeNationalitiesCall = prepare<never>(mergeNationalitiesStatement, shapes);

/** Which country an organisation belongs to, from claims. */
export function mergeNationalities(run: Run, parameters: {
  readonly nationalities: readonly NationalityInput[];
}): Promise<void> {
  return none(mergeNationalitiesCall, run, parameters);
}

/** A row of `organization/organizations-of-country`. */
export interface OrganizationsOfCountryRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly EntityRow[];
}

const organizationsOfCountryStatement: TypedStatement = {
  name: 'organization/organizations-of-country',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > $given.page.lower AND organization.byName < $given.page.upper
  RETURN organization
  ORDER BY organization.countryCode, organization.byName
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN organization.byName END) AS cursors, collect(CASE WHEN organization IS NOT NULL THEN [[property IN $given.selected.node | organization[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (organization_country:Country {isoCode: organization.countryCode}) RETURN [property IN $given.selected.country | organization_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (organization_location:Entity {id: organization.locationId}) RETURN [property IN $given.selected.location | organization_location[property]] }) END] END) AS nodes`,
};
const organizationsOfCountryReversed: TypedStatement = {
  ...organizationsOfCountryStatement,
  name: 'organization/organizations-of-country+reversed',
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > $given.page.lower AND organization.byName < $given.page.upper
  RETURN organization
  ORDER BY organization.countryCode DESC, organization.byName DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN organization.byName END) AS cursors, collect(CASE WHEN organization IS NOT NULL THEN [[property IN $given.selected.node | organization[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (organization_country:Country {isoCode: organization.countryCode}) RETURN [property IN $given.selected.country | organization_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (organization_location:Entity {id: organization.locationId}) RETURN [property IN $given.selected.location | organization_location[property]] }) END] END) AS nodes`,
};
const organizationsOfCountryCall = prepareList<OrganizationsOfCountryRow>(organizationsOfCountryStatement, organizationsOfCountryReversed, 'ASC', shapes);

/** The organisations that belong to each country, by name. */
export function organizationsOfCountry(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, OrganizationsOfCountryRow>> {
  return keyedOne(organizationsOfCountryCall, run, parameters, 'ownerId');
}

/** A row of `person/count-people`. */
export interface CountPeopleRow {
  readonly total: number;
}

const countPeopleStatement: TypedStatement = {
  name: 'person/count-people',
  mode: 'READ',
  parameters: { filter: 'EntityFilterInput!' },
  row: { total: 'INTEGER!' },
  gathered: true,
  text: `MATCH (person:Person)
WHERE ($given.filter.name IS NULL OR left(person.byName, size(person.byName) - size(person.id) - 1) CONTAINS $given.filter.name)
  AND ($given.filter.countryCode IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position)-[:FOR]->(:Country {isoCode: $given.filter.countryCode}) })
RETURN count(person) AS total`,
};
const countPeopleCall = prepare<CountPeopleRow>(countPeopleStatement, shapes);

/** How many people meet the conditions. */
export function countPeople(run: Run, parameters: {
  readonly filter: EntityFilterInput;
}): Promise<CountPeopleRow> {
  return one(countPeopleCall, run, parameters);
}

/** A row of `person/list-people`. */
export interface ListPeopleRow {
  /** how many there are, when it is asked for, whatever the filter */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly EntityCore[];
}

const listPeopleStatement: TypedStatement = {
  name: 'person/list-people',
  mode: 'READ',
  parameters: { filter: 'EntityFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityCore!>!' },
  gathered: true,
  text: `WITH CASE WHEN $given.page.counted THEN COUNT { MATCH (:Person) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (person:Person)
    USING INDEX person:Person(byName)
    WHERE person.byName > $given.page.lower AND person.byName < $given.page.upper
    RETURN person, person.byName AS cursor
    ORDER BY person.byName
  }
  WITH person, cursor
  WHERE ($given.filter.name IS NULL OR left(person.byName, size(person.byName) - size(person.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.countryCode IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position)-[:FOR]->(:Country {isoCode: $given.filter.countryCode}) })
  RETURN person, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN person IS NOT NULL THEN [property IN $given.selected.node | person[property]] END) AS nodes`,
};
const listPeopleReversed: TypedStatement = {
  ...listPeopleStatement,
  name: 'person/list-people+reversed',
  text: `WITH CASE WHEN $given.page.counted THEN COUNT { MATCH (:Person) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (person:Person)
    USING INDEX person:Person(byName)
    WHERE person.byName > $given.page.lower AND person.byName < $given.page.upper
    RETURN person, person.byName AS cursor
    ORDER BY person.byName DESC
  }
  WITH person, cursor
  WHERE ($given.filter.name IS NULL OR left(person.byName, size(person.byName) - size(person.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.countryCode IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position)-[:FOR]->(:Country {isoCode: $given.filter.countryCode}) })
  RETURN person, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN person IS NOT NULL THEN [property IN $given.selected.node | person[property]] END) AS nodes`,
};
const listPeopleCall = prepareList<ListPeopleRow>(listPeopleStatement, listPeopleReversed, 'ASC', shapes);

/** People that meet the conditions, by name. */
export function listPeople(run: Run, parameters: {
  readonly filter: EntityFilterInput;
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ListPeopleRow> {
  return one(listPeopleCall, run, parameters);
}

/** A row of `place/count-places`. */
export interface CountPlacesRow {
  readonly total: number;
}

const countPlacesStatement: TypedStatement = {
  name: 'place/count-places',
  mode: 'READ',
  parameters: { filter: 'EntityFilterInput!' },
  row: { total: 'INTEGER!' },
  gathered: true,
  text: `WITH CASE
  WHEN $given.filter.countryCode IS NOT NULL THEN 'countryCode'
  ELSE 'none'
END AS by
CALL (by) {
  MATCH (place:Place)
  USING INDEX place:Place(countryCode, byName)
  WHERE place.countryCode = CASE WHEN by = 'countryCode' THEN $given.filter.countryCode END AND place.byName > ''
  RETURN place

  UNION ALL

  MATCH (place:Place)
  USING INDEX place:Place(byName)
  WHERE place.byName > CASE WHEN by = 'none' THEN '' END
  RETURN place
}
WITH place
WHERE ($given.filter.name IS NULL OR left(place.byName, size(place.byName) - size(place.id) - 1) CONTAINS $given.filter.name)
  AND ($given.filter.countryCode IS NULL OR place.countryCode = $given.filter.countryCode)
RETURN count(place) AS total`,
};
const countPlacesCall = prepare<CountPlacesRow>(countPlacesStatement, shapes);

/** How many places meet the conditions. */
export function countPlaces(run: Run, parameters: {
  readonly filter: EntityFilterInput;
}): Promise<CountPlacesRow> {
  return one(countPlacesCall, run, parameters);
}

/** A row of `place/list-places`. */
export interface ListPlacesRow {
  /** how many there are, when it is asked for, whatever the filter */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly EntityRow[];
}

const listPlacesStatement: TypedStatement = {
  name: 'place/list-places',
  mode: 'READ',
  parameters: { filter: 'EntityFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  gathered: true,
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Place) } END AS total,
  CASE
    WHEN $given.filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' THEN $given.filter.countryCode END AS seek
    MATCH (place:Place)
    USING INDEX SEEK place:Place(countryCode, byName)
    WHERE place.countryCode = seek AND place.byName > $given.page.lower AND place.byName < $given.page.upper
    RETURN place, place.byName AS cursor
    ORDER BY place.countryCode, place.byName

    UNION ALL

    MATCH (place:Place)
    USING INDEX place:Place(byName)
    WHERE place.byName > CASE WHEN by = 'none' THEN $given.page.lower END AND place.byName < $given.page.upper
    RETURN place, place.byName AS cursor
    ORDER BY place.byName
  }
  WITH place, cursor
  WHERE ($given.filter.name IS NULL OR left(place.byName, size(place.byName) - size(place.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.countryCode IS NULL OR place.countryCode = $given.filter.countryCode)
  RETURN place, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN place IS NOT NULL THEN [[property IN $given.selected.node | place[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (place_country:Country {isoCode: place.countryCode}) RETURN [property IN $given.selected.country | place_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (place_location:Entity {id: place.locationId}) RETURN [property IN $given.selected.location | place_location[property]] }) END] END) AS nodes`,
};
const listPlacesReversed: TypedStatement = {
  ...listPlacesStatement,
  name: 'place/list-places+reversed',
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Place) } END AS total,
  CASE
    WHEN $given.filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' THEN $given.filter.countryCode END AS seek
    MATCH (place:Place)
    USING INDEX SEEK place:Place(countryCode, byName)
    WHERE place.countryCode = seek AND place.byName > $given.page.lower AND place.byName < $given.page.upper
    RETURN place, place.byName AS cursor
    ORDER BY place.countryCode DESC, place.byName DESC

    UNION ALL

    MATCH (place:Place)
    USING INDEX place:Place(byName)
    WHERE place.byName > CASE WHEN by = 'none' THEN $given.page.lower END AND place.byName < $given.page.upper
    RETURN place, place.byName AS cursor
    ORDER BY place.byName DESC
  }
  WITH place, cursor
  WHERE ($given.filter.name IS NULL OR left(place.byName, size(place.byName) - size(place.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.countryCode IS NULL OR place.countryCode = $given.filter.countryCode)
  RETURN place, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN place IS NOT NULL THEN [[property IN $given.selected.node | place[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (place_country:Country {isoCode: place.countryCode}) RETURN [property IN $given.selected.country | place_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (place_location:Entity {id: place.locationId}) RETURN [property IN $given.selected.location | place_location[property]] }) END] END) AS nodes`,
};
const listPlacesCall = prepareList<ListPlacesRow>(listPlacesStatement, listPlacesReversed, 'ASC', shapes);

/** Places that meet the conditions, by name. */
export function listPlaces(run: Run, parameters: {
  readonly filter: EntityFilterInput;
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ListPlacesRow> {
  return one(listPlacesCall, run, parameters);
}

const mergePositionsStatement: TypedStatement = {
  name: 'position/merge-positions',
  mode: 'WRITE',
  parameters: { positions: 'LIST<PositionInput!>!' },
  row: {  },
  gathered: true,
  text: `UNWIND $given.positions AS row
MATCH (person:Entity {id: row.personId})
OPTIONAL MATCH (organization:Entity {id: row.organizationId})
OPTIONAL MATCH (country:Entity {id: row.countryId})
MERGE (position:Position {id: row.id})
ON CREATE SET
  position.title = row.title, position.personId = row.personId, position.organizationId = row.organizationId,
  position.countryId = row.countryId, position.byTitle = row.byTitle
MERGE (person)-[:HOLDS]->(position)
FOREACH (_ IN CASE WHEN organization IS NULL THEN [] ELSE [1] END | MERGE (position)-[:AT]->(organization))
FOREACH (_ IN CASE WHEN country IS NULL THEN [] ELSE [1] END | MERGE (position)-[:FOR]->(country))`,
};
const mergePositionsCall = prepare<never>(mergePositionsStatement, shapes);

/** Offices, ranks and titles of people. */
export function mergePositions(run: Run, parameters: {
  readonly positions: readonly PositionInput[];
}): Promise<void> {
  return none(mergePositionsCall, run, parameters);
}

/** A row of `position/positions-at-organization`. */
export interface PositionsAtOrganizationRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly PositionRow[];
}

const positionsAtOrganizationStatement: TypedStatement = {
  name: 'position/positions-at-organization',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<PositionRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:AT]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(organizationId, byTitle)
  WHERE position.organizationId = id AND position.byTitle > $given.page.lower AND position.byTitle < $given.page.upper
  RETURN position
  ORDER BY position.organizationId, position.byTitle
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN [[property IN $given.selected.node | position[property]], CASE WHEN $given.selected.person IS NOT NULL THEN head([(position)<-[:HOLDS]-(position_person:Person) | [property IN $given.selected.person | position_person[property]]]) END, CASE WHEN $given.selected.organization IS NOT NULL THEN head([(position)-[:AT]->(position_organization:Organization) | [property IN $given.selected.organization | position_organization[property]]]) END, CASE WHEN $given.selected.country IS NOT NULL THEN head([(position)-[:FOR]->(position_country:Country) | [property IN $given.selected.country | position_country[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (position_evidence:Evidence) USING INDEX SEEK position_evidence:Evidence(ownerId, byDate) WHERE position_evidence.ownerId = position.id AND position_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | position_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(position_evidence)-[:IN]->(position_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | position_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(position_evidence_article)-[:PUBLISHED_BY]->(position_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | position_evidence_article_publisher[property]]]) END]]) END] ORDER BY position_evidence.ownerId DESC, position_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const positionsAtOrganizationReversed: TypedStatement = {
  ...positionsAtOrganizationStatement,
  name: 'position/positions-at-organization+reversed',
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:AT]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(organizationId, byTitle)
  WHERE position.organizationId = id AND position.byTitle > $given.page.lower AND position.byTitle < $given.page.upper
  RETURN position
  ORDER BY position.organizationId DESC, position.byTitle DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN [[property IN $given.selected.node | position[property]], CASE WHEN $given.selected.person IS NOT NULL THEN head([(position)<-[:HOLDS]-(position_person:Person) | [property IN $given.selected.person | position_person[property]]]) END, CASE WHEN $given.selected.organization IS NOT NULL THEN head([(position)-[:AT]->(position_organization:Organization) | [property IN $given.selected.organization | position_organization[property]]]) END, CASE WHEN $given.selected.country IS NOT NULL THEN head([(position)-[:FOR]->(position_country:Country) | [property IN $given.selected.country | position_country[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (position_evidence:Evidence) USING INDEX SEEK position_evidence:Evidence(ownerId, byDate) WHERE position_evidence.ownerId = position.id AND position_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | position_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(position_evidence)-[:IN]->(position_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | position_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(position_evidence_article)-[:PUBLISHED_BY]->(position_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | position_evidence_article_publisher[property]]]) END]]) END] ORDER BY position_evidence.ownerId DESC, position_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const positionsAtOrganizationCall = prepareList<PositionsAtOrganizationRow>(positionsAtOrganizationStatement, positionsAtOrganizationReversed, 'ASC', shapes);

/** The offices held in each organisation, by title. */
export function positionsAtOrganization(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, PositionsAtOrganizationRow>> {
  return keyedOne(positionsAtOrganizationCall, run, parameters, 'ownerId');
}

/** A row of `position/positions-by-id`. */
export interface PositionsByIdRow {
  readonly id: string;
  readonly node: PositionRow;
}

const positionsByIdStatement: TypedStatement = {
  name: 'position/positions-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { id: 'STRING!', node: 'PositionRow!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
MATCH (position:Position {id: id})
RETURN
  id,
  [[property IN $given.selected.node | position[property]], CASE WHEN $given.selected.person IS NOT NULL THEN head([(position)<-[:HOLDS]-(position_person:Person) | [property IN $given.selected.person | position_person[property]]]) END, CASE WHEN $given.selected.organization IS NOT NULL THEN head([(position)-[:AT]->(position_organization:Organization) | [property IN $given.selected.organization | position_organization[property]]]) END, CASE WHEN $given.selected.country IS NOT NULL THEN head([(position)-[:FOR]->(position_country:Country) | [property IN $given.selected.country | position_country[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (position_evidence:Evidence) USING INDEX SEEK position_evidence:Evidence(ownerId, byDate) WHERE position_evidence.ownerId = position.id AND position_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | position_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(position_evidence)-[:IN]->(position_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | position_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(position_evidence_article)-[:PUBLISHED_BY]->(position_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | position_evidence_article_publisher[property]]]) END]]) END] ORDER BY position_evidence.ownerId DESC, position_evidence.byDate DESC LIMIT 1 }) END] AS node`,
};
const positionsByIdCall = prepare<PositionsByIdRow>(positionsByIdStatement, shapes);

/** Positions by their ids. */
export function positionsById(run: Run, parameters: {
  readonly ids: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, PositionsByIdRow>> {
  return keyedOne(positionsByIdCall, run, parameters, 'id');
}

/** A row of `position/positions-for-country`. */
export interface PositionsForCountryRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly PositionRow[];
}

const positionsForCountryStatement: TypedStatement = {
  name: 'position/positions-for-country',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<PositionRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:FOR]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(countryId, byTitle)
  WHERE position.countryId = id AND position.byTitle > $given.page.lower AND position.byTitle < $given.page.upper
  RETURN position
  ORDER BY position.countryId, position.byTitle
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN [[property IN $given.selected.node | position[property]], CASE WHEN $given.selected.person IS NOT NULL THEN head([(position)<-[:HOLDS]-(position_person:Person) | [property IN $given.selected.person | position_person[property]]]) END, CASE WHEN $given.selected.organization IS NOT NULL THEN head([(position)-[:AT]->(position_organization:Organization) | [property IN $given.selected.organization | position_organization[property]]]) END, CASE WHEN $given.selected.country IS NOT NULL THEN head([(position)-[:FOR]->(position_country:Country) | [property IN $given.selected.country | position_country[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (position_evidence:Evidence) USING INDEX SEEK position_evidence:Evidence(ownerId, byDate) WHERE position_evidence.ownerId = position.id AND position_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | position_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(position_evidence)-[:IN]->(position_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | position_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(position_evidence_article)-[:PUBLISHED_BY]->(position_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | position_evidence_article_publisher[property]]]) END]]) END] ORDER BY position_evidence.ownerId DESC, position_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const positionsForCountryReversed: TypedStatement = {
  ...positionsForCountryStatement,
  name: 'position/positions-for-country+reversed',
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:FOR]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(countryId, byTitle)
  WHERE position.countryId = id AND position.byTitle > $given.page.lower AND position.byTitle < $given.page.upper
  RETURN position
  ORDER BY position.countryId DESC, position.byTitle DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN [[property IN $given.selected.node | position[property]], CASE WHEN $given.selected.person IS NOT NULL THEN head([(position)<-[:HOLDS]-(position_person:Person) | [property IN $given.selected.person | position_person[property]]]) END, CASE WHEN $given.selected.organization IS NOT NULL THEN head([(position)-[:AT]->(position_organization:Organization) | [property IN $given.selected.organization | position_organization[property]]]) END, CASE WHEN $given.selected.country IS NOT NULL THEN head([(position)-[:FOR]->(position_country:Country) | [property IN $given.selected.country | position_country[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (position_evidence:Evidence) USING INDEX SEEK position_evidence:Evidence(ownerId, byDate) WHERE position_evidence.ownerId = position.id AND position_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | position_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(position_evidence)-[:IN]->(position_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | position_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(position_evidence_article)-[:PUBLISHED_BY]->(position_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | position_evidence_article_publisher[property]]]) END]]) END] ORDER BY position_evidence.ownerId DESC, position_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const positionsForCountryCall = prepareList<PositionsForCountryRow>(positionsForCountryStatement, positionsForCountryReversed, 'ASC', shapes);

/** The offices held for each country, by title. */
export function positionsForCountry(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, PositionsForCountryRow>> {
  return keyedOne(positionsForCountryCall, run, parameters, 'ownerId');
}

/** A row of `position/positions-of-person`. */
export interface PositionsOfPersonRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly PositionRow[];
}

const positionsOfPersonStatement: TypedStatement = {
  name: 'position/positions-of-person',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<PositionRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)-[:HOLDS]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(personId, byTitle)
  WHERE position.personId = id AND position.byTitle > $given.page.lower AND position.byTitle < $given.page.upper
  RETURN position
  ORDER BY position.personId, position.byTitle
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN [[property IN $given.selected.node | position[property]], CASE WHEN $given.selected.person IS NOT NULL THEN head([(position)<-[:HOLDS]-(position_person:Person) | [property IN $given.selected.person | position_person[property]]]) END, CASE WHEN $given.selected.organization IS NOT NULL THEN head([(position)-[:AT]->(position_organization:Organization) | [property IN $given.selected.organization | position_organization[property]]]) END, CASE WHEN $given.selected.country IS NOT NULL THEN head([(position)-[:FOR]->(position_country:Country) | [property IN $given.selected.country | position_country[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (position_evidence:Evidence) USING INDEX SEEK position_evidence:Evidence(ownerId, byDate) WHERE position_evidence.ownerId = position.id AND position_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | position_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(position_evidence)-[:IN]->(position_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | position_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(position_evidence_article)-[:PUBLISHED_BY]->(position_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | position_evidence_article_publisher[property]]]) END]]) END] ORDER BY position_evidence.ownerId DESC, position_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const positionsOfPersonReversed: TypedStatement = {
  ...positionsOfPersonStatement,
  name: 'position/positions-of-person+reversed',
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)-[:HOLDS]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(personId, byTitle)
  WHERE position.personId = id AND position.byTitle > $given.page.lower AND position.byTitle < $given.page.upper
  RETURN position
  ORDER BY position.personId DESC, position.byTitle DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN [[property IN $given.selected.node | position[property]], CASE WHEN $given.selected.person IS NOT NULL THEN head([(position)<-[:HOLDS]-(position_person:Person) | [property IN $given.selected.person | position_person[property]]]) END, CASE WHEN $given.selected.organization IS NOT NULL THEN head([(position)-[:AT]->(position_organization:Organization) | [property IN $given.selected.organization | position_organization[property]]]) END, CASE WHEN $given.selected.country IS NOT NULL THEN head([(position)-[:FOR]->(position_country:Country) | [property IN $given.selected.country | position_country[property]]]) END, CASE WHEN $given.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (position_evidence:Evidence) USING INDEX SEEK position_evidence:Evidence(ownerId, byDate) WHERE position_evidence.ownerId = position.id AND position_evidence.byDate > '' RETURN [[property IN $given.selected.evidence | position_evidence[property]], CASE WHEN $given.selected.\`evidence.article\` IS NOT NULL THEN head([(position_evidence)-[:IN]->(position_evidence_article:Article) | [[property IN $given.selected.\`evidence.article\` | position_evidence_article[property]], CASE WHEN $given.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(position_evidence_article)-[:PUBLISHED_BY]->(position_evidence_article_publisher:Publisher) | [property IN $given.selected.\`evidence.article.publisher\` | position_evidence_article_publisher[property]]]) END]]) END] ORDER BY position_evidence.ownerId DESC, position_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes`,
};
const positionsOfPersonCall = prepareList<PositionsOfPersonRow>(positionsOfPersonStatement, positionsOfPersonReversed, 'ASC', shapes);

/** The offices of each person, by title. */
export function positionsOfPerson(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, PositionsOfPersonRow>> {
  return keyedOne(positionsOfPersonCall, run, parameters, 'ownerId');
}

/** A row of `publisher/publishers-by-id`. */
export interface PublishersByIdRow {
  readonly id: string;
  readonly node: PublisherCore;
}

const publishersByIdStatement: TypedStatement = {
  name: 'publisher/publishers-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!', node: 'PublisherCore!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
MATCH (publisher:Publisher {id: id})
RETURN id, [publisher.id, publisher.name] AS node`,
};
const publishersByIdCall = prepare<PublishersByIdRow>(publishersByIdStatement, shapes);

/** Publishers by their ids. */
export function publishersById(run: Run, parameters: {
  readonly ids: readonly string[];
}): Promise<ReadonlyMap<string, PublishersByIdRow>> {
  return keyedOne(publishersByIdCall, run, parameters, 'id');
}

/** A row of `quote/count-quotes`. */
export interface CountQuotesRow {
  readonly total: number;
}

const countQuotesStatement: TypedStatement = {
  name: 'quote/count-quotes',
  mode: 'READ',
  parameters: { filter: 'QuoteFilterInput!' },
  row: { total: 'INTEGER!' },
  gathered: true,
  text: `WITH CASE
  WHEN $given.filter.speakerId IS NOT NULL THEN 'speakerId'
  WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
  ELSE 'none'
END AS by, coalesce($given.filter.lower, '') AS lower, coalesce($given.filter.upper, '~') AS upper
CALL (by, lower, upper) {
  MATCH (quote:Quote)
  USING INDEX quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = CASE WHEN by = 'speakerId' THEN $given.filter.speakerId END AND quote.byDate > lower AND quote.byDate < upper
  RETURN quote

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(publisherId, byDate)
  WHERE article.publisherId = CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AND article.byDate > lower AND article.byDate < upper
  MATCH (quote:Quote)
  USING INDEX quote:Quote(articleId, byDate)
  WHERE quote.articleId = article.id AND quote.byDate > lower AND quote.byDate < upper
  RETURN quote

  UNION ALL

  MATCH (quote:Quote)
  USING INDEX quote:Quote(byDate)
  WHERE quote.byDate > CASE WHEN by = 'none' THEN lower END AND quote.byDate < upper
  RETURN quote
}
WITH by, quote
WHERE ($given.filter.speakerId IS NULL OR quote.speakerId = $given.filter.speakerId)
  AND ($given.filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (quote)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
  AND ($given.filter.from IS NULL OR quote.byDate >= $given.filter.from OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
RETURN count(quote) AS total`,
};
const countQuotesCall = prepare<CountQuotesRow>(countQuotesStatement, shapes);

/** How many quotes meet the conditions. */
export function countQuotes(run: Run, parameters: {
  readonly filter: QuoteFilterInput;
}): Promise<CountQuotesRow> {
  return one(countQuotesCall, run, parameters);
}

const createQuotesStatement: TypedStatement = {
  name: 'quote/create-quotes',
  mode: 'WRITE',
  parameters: { quotes: 'LIST<QuoteInput!>!' },
  row: {  },
  gathered: true,
  text: `UNWIND $given.quotes AS row
MATCH (article:Article {id: row.articleId})
OPTIONAL MATCH (speaker:Entity {id: row.speakerId})
CREATE (quote:Quote {
  id: row.id, text: row.text, start: row.start, end: row.end, verb: row.verb, speakerLabel:
  row.speakerLabel, speakerId: row.speakerId, articleId: row.articleId, byDate: row.byDate
})
CREATE (quote)-[:IN]->(article)
FOREACH (_ IN CASE WHEN speaker IS NULL THEN [] ELSE [1] END | CREATE (quote)-[:SPOKEN_BY]->(speaker))
WITH quote, row
UNWIND row.mentionedIds AS mentionedId
MATCH (entity:Entity {id: mentionedId})
CREATE (quote)-[:MENTIONS]->(entity)`,
};
const createQuotesCall = prepare<never>(createQuotesStatement, shapes);

/** Quotes of an article, with who says them and whom they name. */
export function createQuotes(run: Run, parameters: {
  readonly quotes: readonly QuoteInput[];
}): Promise<void> {
  return none(createQuotesCall, run, parameters);
}

/** A row of `quote/entities-of-quote`. */
export interface EntitiesOfQuoteRow {
  readonly ownerId: string;
  readonly node: EntityRow;
}

const entitiesOfQuoteStatement: TypedStatement = {
  name: 'quote/entities-of-quote',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', node: 'EntityRow!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
MATCH (:Quote {id: id})-[:MENTIONS]->(entity:Entity)
RETURN
  id AS ownerId,
  [[property IN $given.selected.node | entity[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (entity_country:Country {isoCode: entity.countryCode}) RETURN [property IN $given.selected.country | entity_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (entity_location:Entity {id: entity.locationId}) RETURN [property IN $given.selected.location | entity_location[property]] }) END] AS node
ORDER BY ownerId, entity.byName`,
};
const entitiesOfQuoteCall = prepare<EntitiesOfQuoteRow>(entitiesOfQuoteStatement, shapes);

/** The entities that each quote names. */
export function entitiesOfQuote(run: Run, parameters: {
  readonly ids: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, readonly EntitiesOfQuoteRow[]>> {
  return keyed(entitiesOfQuoteCall, run, parameters, 'ownerId');
}

/** A row of `quote/list-quotes`. */
export interface ListQuotesRow {
  /** how many there are, when it is asked for, whatever the filter */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly QuoteRow[];
}

const listQuotesStatement: TypedStatement = {
  name: 'quote/list-quotes',
  mode: 'READ',
  parameters: { filter: 'QuoteFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<QuoteRow!>!' },
  gathered: true,
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Quote) } END AS total,
  CASE
    WHEN $given.filter.speakerId IS NOT NULL THEN 'speakerId'
    WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
    ELSE 'none'
  END AS by,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'speakerId' THEN $given.filter.speakerId END AS seek, lower, upper
    MATCH (quote:Quote)
    USING INDEX SEEK quote:Quote(speakerId, byDate)
    WHERE quote.speakerId = seek AND quote.byDate > lower AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.speakerId DESC, quote.byDate DESC

    UNION ALL

    WITH
      CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AS seek,
      coalesce(split(lower, '|')[0] + '|' + split(lower, '|')[1], lower) AS least,
      lower,
      upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate >= least AND article.byDate < upper
    WITH article, lower, upper
    ORDER BY article.publisherId DESC, article.byDate DESC
    CALL (article, lower, upper) {
      MATCH (quote:Quote)
      USING INDEX SEEK quote:Quote(articleId, byDate)
      WHERE quote.articleId = article.id AND quote.byDate > lower AND quote.byDate < upper
      RETURN quote, quote.byDate AS cursor
      ORDER BY quote.articleId DESC, quote.byDate DESC
    }
    RETURN quote, cursor

    UNION ALL

    MATCH (quote:Quote)
    USING INDEX quote:Quote(byDate)
    WHERE quote.byDate > CASE WHEN by = 'none' THEN lower END AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.byDate DESC
  }
  WITH by, quote, cursor
  WHERE ($given.filter.speakerId IS NULL OR quote.speakerId = $given.filter.speakerId)
    AND ($given.filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (quote)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
    AND ($given.filter.from IS NULL OR quote.byDate >= $given.filter.from OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
  RETURN quote, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN [[property IN $given.selected.node | quote[property]], CASE WHEN $given.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.selected.article | quote_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const listQuotesReversed: TypedStatement = {
  ...listQuotesStatement,
  name: 'quote/list-quotes+reversed',
  text: `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Quote) } END AS total,
  CASE
    WHEN $given.filter.speakerId IS NOT NULL THEN 'speakerId'
    WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
    ELSE 'none'
  END AS by,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'speakerId' THEN $given.filter.speakerId END AS seek, lower, upper
    MATCH (quote:Quote)
    USING INDEX SEEK quote:Quote(speakerId, byDate)
    WHERE quote.speakerId = seek AND quote.byDate > lower AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.speakerId, quote.byDate

    UNION ALL

    WITH
      CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AS seek,
      coalesce(split(lower, '|')[0] + '|' + split(lower, '|')[1], lower) AS least,
      lower,
      upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate >= least AND article.byDate < upper
    WITH article, lower, upper
    ORDER BY article.publisherId, article.byDate
    CALL (article, lower, upper) {
      MATCH (quote:Quote)
      USING INDEX SEEK quote:Quote(articleId, byDate)
      WHERE quote.articleId = article.id AND quote.byDate > lower AND quote.byDate < upper
      RETURN quote, quote.byDate AS cursor
      ORDER BY quote.articleId, quote.byDate
    }
    RETURN quote, cursor

    UNION ALL

    MATCH (quote:Quote)
    USING INDEX quote:Quote(byDate)
    WHERE quote.byDate > CASE WHEN by = 'none' THEN lower END AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.byDate
  }
  WITH by, quote, cursor
  WHERE ($given.filter.speakerId IS NULL OR quote.speakerId = $given.filter.speakerId)
    AND ($given.filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (quote)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
    AND ($given.filter.from IS NULL OR quote.byDate >= $given.filter.from OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
  RETURN quote, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN [[property IN $given.selected.node | quote[property]], CASE WHEN $given.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.selected.article | quote_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const listQuotesCall = prepareList<ListQuotesRow>(listQuotesStatement, listQuotesReversed, 'DESC', shapes);

/** Quotes that meet the conditions, by the date of their article. */
export function listQuotes(run: Run, parameters: {
  readonly filter: QuoteFilterInput;
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ListQuotesRow> {
  return one(listQuotesCall, run, parameters);
}

/** A row of `quote/quotes-by-id`. */
export interface QuotesByIdRow {
  readonly id: string;
  readonly node: QuoteRow;
}

const quotesByIdStatement: TypedStatement = {
  name: 'quote/quotes-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { id: 'STRING!', node: 'QuoteRow!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
MATCH (quote:Quote {id: id})
RETURN
  id,
  [[property IN $given.selected.node | quote[property]], CASE WHEN $given.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.selected.article | quote_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] AS node`,
};
const quotesByIdCall = prepare<QuotesByIdRow>(quotesByIdStatement, shapes);

/** Quotes by their ids. */
export function quotesById(run: Run, parameters: {
  readonly ids: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, QuotesByIdRow>> {
  return keyedOne(quotesByIdCall, run, parameters, 'id');
}

/** A row of `quote/quotes-of-article`. */
export interface QuotesOfArticleRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly QuoteRow[];
}

const quotesOfArticleStatement: TypedStatement = {
  name: 'quote/quotes-of-article',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<QuoteRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(articleId, byDate)
  WHERE quote.articleId = id AND quote.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(articleId, byDate)
  WHERE quote.articleId = id AND quote.byDate > $given.page.lower AND quote.byDate < $given.page.upper
  RETURN quote
  ORDER BY quote.articleId DESC, quote.byDate DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN quote.byDate END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN [[property IN $given.selected.node | quote[property]], CASE WHEN $given.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.selected.article | quote_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const quotesOfArticleReversed: TypedStatement = {
  ...quotesOfArticleStatement,
  name: 'quote/quotes-of-article+reversed',
  text: `UNWIND $given.ids AS id
WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(articleId, byDate)
  WHERE quote.articleId = id AND quote.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(articleId, byDate)
  WHERE quote.articleId = id AND quote.byDate > $given.page.lower AND quote.byDate < $given.page.upper
  RETURN quote
  ORDER BY quote.articleId, quote.byDate
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN quote.byDate END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN [[property IN $given.selected.node | quote[property]], CASE WHEN $given.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.selected.article | quote_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const quotesOfArticleCall = prepareList<QuotesOfArticleRow>(quotesOfArticleStatement, quotesOfArticleReversed, 'DESC', shapes);

/** The quotes that each article holds, in the order of the text. */
export function quotesOfArticle(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, QuotesOfArticleRow>> {
  return keyedOne(quotesOfArticleCall, run, parameters, 'ownerId');
}

/** A row of `quote/quotes-of-speaker`. */
export interface QuotesOfSpeakerRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly QuoteRow[];
}

const quotesOfSpeakerStatement: TypedStatement = {
  name: 'quote/quotes-of-speaker',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<QuoteRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:SPOKEN_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = id AND quote.byDate > $given.page.lower AND quote.byDate < $given.page.upper
  RETURN quote
  ORDER BY quote.speakerId DESC, quote.byDate DESC
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN quote.byDate END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN [[property IN $given.selected.node | quote[property]], CASE WHEN $given.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.selected.article | quote_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const quotesOfSpeakerReversed: TypedStatement = {
  ...quotesOfSpeakerStatement,
  name: 'quote/quotes-of-speaker+reversed',
  text: `UNWIND $given.ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:SPOKEN_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = id AND quote.byDate > $given.page.lower AND quote.byDate < $given.page.upper
  RETURN quote
  ORDER BY quote.speakerId, quote.byDate
  LIMIT $given.page.limit
}
RETURN id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN quote.byDate END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN [[property IN $given.selected.node | quote[property]], CASE WHEN $given.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.selected.article | quote_article[property]], CASE WHEN $given.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] END) AS nodes`,
};
const quotesOfSpeakerCall = prepareList<QuotesOfSpeakerRow>(quotesOfSpeakerStatement, quotesOfSpeakerReversed, 'DESC', shapes);

/** What each entity is quoted as saying. */
export function quotesOfSpeaker(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, QuotesOfSpeakerRow>> {
  return keyedOne(quotesOfSpeakerCall, run, parameters, 'ownerId');
}

/** A row of `traversal/neighbors`. */
export interface NeighborsRow {
  readonly ownerId: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  /** the other end */
  readonly node: EntityRow;
  /** whether the owner has claims that were not read */
  readonly more: boolean;
}

const neighborsStatement: TypedStatement = {
  name: 'traversal/neighbors',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', limit: 'INTEGER!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', source: 'STRING!', target: 'STRING!', relation: 'STRING!', node: 'EntityRow!', more: 'BOOLEAN!' },
  gathered: true,
  text: `UNWIND $given.ids AS id
CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, byDate)
  WHERE claim.subjectId = id AND claim.byDate > ''
  WITH id, claim
  ORDER BY claim.subjectId DESC, claim.byDate DESC
  LIMIT $given.limit
  WHERE claim.polarity = 'AFFIRMED'
  RETURN id AS source, claim.objectId AS target, claim.predicate AS relation, claim.objectId AS other

  UNION

  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, byDate)
  WHERE claim.objectId = id AND claim.byDate > ''
  WITH id, claim
  ORDER BY claim.objectId DESC, claim.byDate DESC
  LIMIT $given.limit
  WHERE claim.polarity = 'AFFIRMED'
  RETURN claim.subjectId AS source, id AS target, claim.predicate AS relation, claim.subjectId AS other

  UNION

  MATCH (position:Position)
  USING INDEX SEEK position:Position(personId, byTitle)
  WHERE position.personId = id AND position.byTitle > ''
  WITH id, position
  ORDER BY position.personId, position.byTitle
  LIMIT $given.limit
  UNWIND [position.organizationId, position.countryId] AS place
  WITH id, place
  WHERE place IS NOT NULL
  RETURN id AS source, place AS target, 'HOLDS_OFFICE' AS relation, place AS other

  UNION

  MATCH (position:Position)
  USING INDEX SEEK position:Position(organizationId, byTitle)
  WHERE position.organizationId = id AND position.byTitle > ''
  WITH id, position
  ORDER BY position.organizationId, position.byTitle
  LIMIT $given.limit
  RETURN position.personId AS source, id AS target, 'HOLDS_OFFICE' AS relation, position.personId AS other

  UNION

  MATCH (position:Position)
  USING INDEX SEEK position:Position(countryId, byTitle)
  WHERE position.countryId = id AND position.byTitle > ''
  WITH id, position
  ORDER BY position.countryId, position.byTitle
  LIMIT $given.limit
  RETURN position.personId AS source, id AS target, 'HOLDS_OFFICE' AS relation, position.personId AS other
}
MATCH (owner:Entity {id: id})
MATCH (node:Entity {id: other})
RETURN
  id AS ownerId,
  source,
  target,
  relation,
  [[property IN $given.selected.node | node[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (node_country:Country {isoCode: node.countryCode}) RETURN [property IN $given.selected.country | node_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (node_location:Entity {id: node.locationId}) RETURN [property IN $given.selected.location | node_location[property]] }) END] AS node,
  COUNT { (owner)<-[:SUBJECT]-() } > $given.limit OR COUNT { (owner)<-[:OBJECT]-() } > $given.limit AS more`,
};
const neighborsCall = prepare<NeighborsRow>(neighborsStatement, shapes);

/** What links each entity to others: its newest claims and its offices, a bounded number of each. */
export function neighbors(run: Run, parameters: {
  readonly ids: readonly string[];
  /** links of a kind an entity */
  readonly limit: number;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, readonly NeighborsRow[]>> {
  return keyed(neighborsCall, run, parameters, 'ownerId');
}

/** A row of `traversal/search`. */
export interface SearchRow {
  readonly id: string;
  readonly score: number;
  readonly entity: EntityRow | null;
  readonly article: ArticleRow | null;
}

const searchStatement: TypedStatement = {
  name: 'traversal/search',
  mode: 'READ',
  parameters: { query: 'STRING!', skip: 'INTEGER!', limit: 'INTEGER!', selected: 'MAP!' },
  row: { id: 'STRING!', score: 'FLOAT!', entity: 'EntityRow', article: 'ArticleRow' },
  gathered: true,
  text: `CALL () {
  CALL db.index.fulltext.queryNodes('names', $given.query) YIELD node, score
  RETURN node.id AS id, score * 2 AS score

  UNION ALL

  CALL db.index.fulltext.queryNodes('texts', $given.query) YIELD node, score
  RETURN node.id AS id, score
}
WITH id, score
ORDER BY score DESC, id
SKIP $given.skip
LIMIT $given.limit
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (article:Article {id: id})
RETURN
  id,
  score,
  CASE WHEN entity IS NOT NULL THEN [[property IN $given.selected.node | entity[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (entity_country:Country {isoCode: entity.countryCode}) RETURN [property IN $given.selected.country | entity_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (entity_location:Entity {id: entity.locationId}) RETURN [property IN $given.selected.location | entity_location[property]] }) END] END AS entity,
  CASE WHEN article IS NOT NULL THEN [[property IN $given.selected.node | article[property]], CASE WHEN $given.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.selected.publisher | article_publisher[property]]]) END] END AS article
ORDER BY score DESC, id`,
};
const searchCall = prepare<SearchRow>(searchStatement, shapes);

/** Entities and articles whose names or words match, best first. */
export function search(run: Run, parameters: {
  /** Lucene query */
  readonly query: string;
  readonly skip: number;
  readonly limit: number;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<readonly SearchRow[]> {
  return many(searchCall, run, parameters);
}

/** A row of `traversal/shortest-path`. */
export interface ShortestPathRow {
  /** nodes from first to last */
  readonly ids: readonly string[];
  readonly steps: readonly PathStepRow[];
}

const shortestPathStatement: TypedStatement = {
  name: 'traversal/shortest-path',
  mode: 'READ',
  parameters: { from: 'STRING!', to: 'STRING!', maxLength: 'INTEGER!' },
  row: { ids: 'LIST<STRING!>!', steps: 'LIST<PathStepRow!>!' },
  gathered: true,
  text: `MATCH (from:Entity|Article|Publisher|Mention|Quote|Position|Claim {id: $given.from})
MATCH (to:Entity|Article|Publisher|Mention|Quote|Position|Claim {id: $given.to})
MATCH path = shortestPath((from)-[:PUBLISHED_BY|OF|IN|SPOKEN_BY|MENTIONS|HOLDS|AT|FOR|SUBJECT|OBJECT|ATTRIBUTED_TO|LOCATED_IN|PARTICIPATED_IN*0..6]-(to))
WITH path
WHERE length(path) <= $given.maxLength
RETURN
  [node IN nodes(path) | node.id] AS ids,
  [i IN range(0, length(path) - 1) | {
    relation: type(relationships(path)[i]),
    forward: startNode(relationships(path)[i]) = nodes(path)[i]
  }] AS steps`,
};
const shortestPathCall = prepare<ShortestPathRow>(shortestPathStatement, shapes);

/** The shortest way from one node to another, over relationships of any kind but evidence. */
export function shortestPath(run: Run, parameters: {
  readonly from: string;
  readonly to: string;
  /** at most 6 */
  readonly maxLength: number;
}): Promise<ShortestPathRow | null> {
  return maybeOne(shortestPathCall, run, parameters);
}

/** A row of `event/events-in-country`. */
export interface EventsInCountryRow {
  readonly ownerId: string;
  /** the length of the list, when it is asked for */
  readonly total: number | null;
  /** order keys of the page, when they are asked for */
  readonly cursors: readonly string[];
  readonly nodes: readonly EntityRow[];
  /** the lists of each node, where they came along and were asked for */
  readonly lists?: { readonly participantsOfEvent?: readonly ParticipantsOfEventRow[] };
}

const eventsInCountryStatement: TypedStatement = {
  name: 'event/events-in-country',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  gathered: true,
  text: `UNWIND $given.ids AS isoCode
WITH isoCode, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > ''
} END AS events
OPTIONAL CALL (isoCode) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > $given.page.lower AND event.byDate < $given.page.upper
  RETURN event
  ORDER BY event.countryCode DESC, event.byDate DESC
  LIMIT $given.page.limit
}
RETURN isoCode AS ownerId, events AS total, collect(CASE WHEN $given.page.cursors THEN event.byDate END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.selected.node | event[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.selected.country | event_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.selected.location | event_location[property]] }) END] END) AS nodes`,
};
const eventsInCountryReversed: TypedStatement = {
  ...eventsInCountryStatement,
  name: 'event/events-in-country+reversed',
  text: `UNWIND $given.ids AS isoCode
WITH isoCode, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > ''
} END AS events
OPTIONAL CALL (isoCode) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > $given.page.lower AND event.byDate < $given.page.upper
  RETURN event
  ORDER BY event.countryCode, event.byDate
  LIMIT $given.page.limit
}
RETURN isoCode AS ownerId, events AS total, collect(CASE WHEN $given.page.cursors THEN event.byDate END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.selected.node | event[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.selected.country | event_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.selected.location | event_location[property]] }) END] END) AS nodes`,
};
const eventsInCountryCall = prepareList<EventsInCountryRow>(eventsInCountryStatement, eventsInCountryReversed, 'DESC', shapes);

/** The events that take place in each country. */
export function eventsInCountry(run: Run, parameters: {
  /** ids of the owners */
  readonly ids: readonly string[];
  readonly page: PageInput;
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
}): Promise<ReadonlyMap<string, EventsInCountryRow>> {
  return keyedOne(eventsInCountryCall, run, parameters, 'ownerId');
}

/** A row of `entity/entities-by-id`. */
export interface EntitiesByIdRow {
  readonly id: string;
  readonly node: EntityRow;
  /** the lists that were asked for */
  readonly lists?: { readonly articlesOfEntity?: ArticlesOfEntityRow; readonly claimsOfEntity?: ClaimsOfEntityRow; readonly mentionsOfEntity?: MentionsOfEntityRow };
}

const entitiesByIdStatement: TypedStatement = {
  name: 'entity/entities-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { id: 'STRING!', node: 'EntityRow!' },
  gathered: true,
  text: `UNWIND $given.ids AS key
MATCH (found:Entity {id: key})
RETURN
  key AS id,
  [[property IN $given.selected.node | found[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (found_country:Country {isoCode: found.countryCode}) RETURN [property IN $given.selected.country | found_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (found_location:Entity {id: found.locationId}) RETURN [property IN $given.selected.location | found_location[property]] }) END] AS node`,
};
const entitiesByIdListsStatement: TypedStatement = {
  ...entitiesByIdStatement,
  name: 'entity/entities-by-id+lists',
  parameters: { ...entitiesByIdStatement.parameters, lists: 'MAP!' },
  lists: { articlesOfEntity: { order: 'DESC', statement: articlesOfEntityStatement }, claimsOfEntity: { order: 'DESC', statement: claimsOfEntityStatement }, mentionsOfEntity: { order: 'DESC', statement: mentionsOfEntityStatement } },
  text: `UNWIND $given.ids AS key
MATCH (found:Entity {id: key})
WITH *, found.id AS foundId
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.articlesOfEntity IS NOT NULL
WITH id, CASE WHEN $given.lists.articlesOfEntity.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > $given.lists.articlesOfEntity.page.lower AND mention.appearance < $given.lists.articlesOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.appearance DESC
  LIMIT $given.lists.articlesOfEntity.page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.articlesOfEntity.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.lists.articlesOfEntity.selected.node | article[property]], CASE WHEN $given.lists.articlesOfEntity.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.lists.articlesOfEntity.selected.publisher | article_publisher[property]]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS articlesOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.claimsOfEntity.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.claimsOfEntity.page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.subjectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.objectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit
  }
  RETURN claim
  ORDER BY claim.byDate DESC
  LIMIT $given.lists.claimsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfEntity.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfEntity.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfEntity.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfEntity.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfEntity.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfEntity.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfEntity.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfEntity.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.mentionsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.mentionsOfEntity.page.counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $given.lists.mentionsOfEntity.page.counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > $given.lists.mentionsOfEntity.page.lower AND mention.byDate < $given.lists.mentionsOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.byDate DESC
  LIMIT $given.lists.mentionsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.mentionsOfEntity.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.lists.mentionsOfEntity.selected.node | mention[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.lists.mentionsOfEntity.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.lists.mentionsOfEntity.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.lists.mentionsOfEntity.selected.article | mention_article[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.lists.mentionsOfEntity.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS mentionsOfEntity
}
RETURN
  key AS id,
  [[property IN $given.selected.node | found[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (found_country:Country {isoCode: found.countryCode}) RETURN [property IN $given.selected.country | found_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (found_location:Entity {id: found.locationId}) RETURN [property IN $given.selected.location | found_location[property]] }) END] AS node, articlesOfEntity, claimsOfEntity, mentionsOfEntity`,
};
const entitiesByIdCall = prepareWithLists<EntitiesByIdRow>(entitiesByIdStatement, entitiesByIdListsStatement, shapes);

/** Entities by their ids. */
export function entitiesById(run: Run, parameters: {
  readonly ids: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
  /** what is asked of the lists that come along */
  readonly lists: { readonly articlesOfEntity?: Omit<Parameters<typeof articlesOfEntity>[1], 'ids'>; readonly claimsOfEntity?: Omit<Parameters<typeof claimsOfEntity>[1], 'ids'>; readonly mentionsOfEntity?: Omit<Parameters<typeof mentionsOfEntity>[1], 'ids'> };
}): Promise<ReadonlyMap<string, EntitiesByIdRow>> {
  return keyedOne(entitiesByIdCall, run, parameters, 'id');
}

/** A row of `article/articles-by-id`. */
export interface ArticlesByIdRow {
  readonly id: string;
  readonly node: ArticleRow;
  /** the lists that were asked for */
  readonly lists?: { readonly claimsOfArticle?: ClaimsOfArticleRow; readonly entitiesOfArticle?: EntitiesOfArticleRow; readonly mentionsOfArticle?: MentionsOfArticleRow; readonly quotesOfArticle?: QuotesOfArticleRow };
}

const articlesByIdStatement: TypedStatement = {
  name: 'article/articles-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { id: 'STRING!', node: 'ArticleRow!' },
  gathered: true,
  text: `UNWIND $given.ids AS key
MATCH (found:Article {id: key})
RETURN
  key AS id,
  [[property IN $given.selected.node | found[property]], CASE WHEN $given.selected.publisher IS NOT NULL THEN head([(found)-[:PUBLISHED_BY]->(found_publisher:Publisher) | [property IN $given.selected.publisher | found_publisher[property]]]) END] AS node`,
};
const articlesByIdListsStatement: TypedStatement = {
  ...articlesByIdStatement,
  name: 'article/articles-by-id+lists',
  parameters: { ...articlesByIdStatement.parameters, lists: 'MAP!' },
  lists: { claimsOfArticle: { order: 'DESC', statement: claimsOfArticleStatement }, entitiesOfArticle: { order: 'DESC', statement: entitiesOfArticleStatement }, mentionsOfArticle: { order: 'DESC', statement: mentionsOfArticleStatement }, quotesOfArticle: { order: 'DESC', statement: quotesOfArticleStatement } },
  text: `UNWIND $given.ids AS key
MATCH (found:Article {id: key})
WITH *, found.id AS foundId
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfArticle IS NOT NULL
WITH id, CASE WHEN $given.lists.claimsOfArticle.page.counted THEN COUNT {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > $given.lists.claimsOfArticle.page.lower AND claim.byDate < $given.lists.claimsOfArticle.page.upper
  RETURN claim
  ORDER BY claim.articleId DESC, claim.byDate DESC
  LIMIT $given.lists.claimsOfArticle.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfArticle.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfArticle.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfArticle.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfArticle.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfArticle.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfArticle.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfArticle.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfArticle.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfArticle.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfArticle.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfArticle.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfArticle.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfArticle.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfArticle.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfArticle
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.entitiesOfArticle IS NOT NULL
WITH id, CASE WHEN $given.lists.entitiesOfArticle.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > $given.lists.entitiesOfArticle.page.lower AND mention.appearance < $given.lists.entitiesOfArticle.page.upper
  RETURN mention
  ORDER BY mention.articleId DESC, mention.appearance DESC
  LIMIT $given.lists.entitiesOfArticle.page.limit
}
OPTIONAL MATCH (mention)-[:OF]->(entity:Entity)
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.entitiesOfArticle.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN entity IS NOT NULL THEN [[property IN $given.lists.entitiesOfArticle.selected.node | entity[property]], CASE WHEN $given.lists.entitiesOfArticle.selected.country IS NOT NULL THEN head(COLLECT { MATCH (entity_country:Country {isoCode: entity.countryCode}) RETURN [property IN $given.lists.entitiesOfArticle.selected.country | entity_country[property]] }) END, CASE WHEN $given.lists.entitiesOfArticle.selected.location IS NOT NULL THEN head(COLLECT { MATCH (entity_location:Entity {id: entity.locationId}) RETURN [property IN $given.lists.entitiesOfArticle.selected.location | entity_location[property]] }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS entitiesOfArticle
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.mentionsOfArticle IS NOT NULL
WITH id, CASE WHEN $given.lists.mentionsOfArticle.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > $given.lists.mentionsOfArticle.page.lower AND mention.byDate < $given.lists.mentionsOfArticle.page.upper
  RETURN mention
  ORDER BY mention.articleId DESC, mention.byDate DESC
  LIMIT $given.lists.mentionsOfArticle.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.mentionsOfArticle.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.lists.mentionsOfArticle.selected.node | mention[property]], CASE WHEN $given.lists.mentionsOfArticle.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.lists.mentionsOfArticle.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.lists.mentionsOfArticle.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.lists.mentionsOfArticle.selected.article | mention_article[property]], CASE WHEN $given.lists.mentionsOfArticle.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.lists.mentionsOfArticle.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS mentionsOfArticle
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.quotesOfArticle IS NOT NULL
WITH id, CASE WHEN $given.lists.quotesOfArticle.page.counted THEN COUNT {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(articleId, byDate)
  WHERE quote.articleId = id AND quote.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(articleId, byDate)
  WHERE quote.articleId = id AND quote.byDate > $given.lists.quotesOfArticle.page.lower AND quote.byDate < $given.lists.quotesOfArticle.page.upper
  RETURN quote
  ORDER BY quote.articleId DESC, quote.byDate DESC
  LIMIT $given.lists.quotesOfArticle.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.quotesOfArticle.page.cursors THEN quote.byDate END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN [[property IN $given.lists.quotesOfArticle.selected.node | quote[property]], CASE WHEN $given.lists.quotesOfArticle.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.lists.quotesOfArticle.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.lists.quotesOfArticle.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.lists.quotesOfArticle.selected.article | quote_article[property]], CASE WHEN $given.lists.quotesOfArticle.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.lists.quotesOfArticle.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS quotesOfArticle
}
RETURN
  key AS id,
  [[property IN $given.selected.node | found[property]], CASE WHEN $given.selected.publisher IS NOT NULL THEN head([(found)-[:PUBLISHED_BY]->(found_publisher:Publisher) | [property IN $given.selected.publisher | found_publisher[property]]]) END] AS node, claimsOfArticle, entitiesOfArticle, mentionsOfArticle, quotesOfArticle`,
};
const articlesByIdCall = prepareWithLists<ArticlesByIdRow>(articlesByIdStatement, articlesByIdListsStatement, shapes);

/** Articles by their ids. */
export function articlesById(run: Run, parameters: {
  readonly ids: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
  /** what is asked of the lists that come along */
  readonly lists: { readonly claimsOfArticle?: Omit<Parameters<typeof claimsOfArticle>[1], 'ids'>; readonly entitiesOfArticle?: Omit<Parameters<typeof entitiesOfArticle>[1], 'ids'>; readonly mentionsOfArticle?: Omit<Parameters<typeof mentionsOfArticle>[1], 'ids'>; readonly quotesOfArticle?: Omit<Parameters<typeof quotesOfArticle>[1], 'ids'> };
}): Promise<ReadonlyMap<string, ArticlesByIdRow>> {
  return keyedOne(articlesByIdCall, run, parameters, 'id');
}

/** A row of `event/events-by-name`. */
export interface EventsByNameRow {
  readonly key: string;
  readonly node: EntityRow;
  /** the lists that were asked for */
  readonly lists?: { readonly articlesOfEntity?: ArticlesOfEntityRow; readonly claimsOfEntity?: ClaimsOfEntityRow; readonly participantsOfEvent?: ParticipantsOfEventRow; readonly mentionsOfEntity?: MentionsOfEntityRow };
}

const eventsByNameStatement: TypedStatement = {
  name: 'event/events-by-name',
  mode: 'READ',
  parameters: { keys: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { key: 'STRING!', node: 'EntityRow!' },
  gathered: true,
  text: `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Event)
RETURN
  key,
  [[property IN $given.selected.node | found[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (found_country:Country {isoCode: found.countryCode}) RETURN [property IN $given.selected.country | found_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (found_location:Entity {id: found.locationId}) RETURN [property IN $given.selected.location | found_location[property]] }) END] AS node
ORDER BY key, found.id`,
};
const eventsByNameListsStatement: TypedStatement = {
  ...eventsByNameStatement,
  name: 'event/events-by-name+lists',
  parameters: { ...eventsByNameStatement.parameters, lists: 'MAP!' },
  lists: { articlesOfEntity: { order: 'DESC', statement: articlesOfEntityStatement }, claimsOfEntity: { order: 'DESC', statement: claimsOfEntityStatement }, participantsOfEvent: { order: 'ASC', statement: participantsOfEventStatement }, mentionsOfEntity: { order: 'DESC', statement: mentionsOfEntityStatement } },
  text: `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Event)
WITH *, found.id AS foundId
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.articlesOfEntity IS NOT NULL
WITH id, CASE WHEN $given.lists.articlesOfEntity.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > $given.lists.articlesOfEntity.page.lower AND mention.appearance < $given.lists.articlesOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.appearance DESC
  LIMIT $given.lists.articlesOfEntity.page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.articlesOfEntity.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.lists.articlesOfEntity.selected.node | article[property]], CASE WHEN $given.lists.articlesOfEntity.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.lists.articlesOfEntity.selected.publisher | article_publisher[property]]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS articlesOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.claimsOfEntity.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.claimsOfEntity.page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.subjectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.objectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit
  }
  RETURN claim
  ORDER BY claim.byDate DESC
  LIMIT $given.lists.claimsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfEntity.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfEntity.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfEntity.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfEntity.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfEntity.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfEntity.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfEntity.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfEntity.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.participantsOfEvent IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.participantsOfEvent.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.participantsOfEvent.page.counted THEN COUNT { (owner)<-[:PARTICIPATED_IN]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (participant:Entity)-[participation:PARTICIPATED_IN]->(:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(eventId, byName)
  WHERE participation.eventId = id AND participation.byName > $given.lists.participantsOfEvent.page.lower AND participation.byName < $given.lists.participantsOfEvent.page.upper
  RETURN participation, participant
  ORDER BY participation.eventId, participation.byName
  LIMIT $given.lists.participantsOfEvent.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.participantsOfEvent.page.cursors THEN participation.byName END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN participant IS NOT NULL THEN [[property IN $given.lists.participantsOfEvent.selected.node | participant[property]], CASE WHEN $given.lists.participantsOfEvent.selected.country IS NOT NULL THEN head(COLLECT { MATCH (participant_country:Country {isoCode: participant.countryCode}) RETURN [property IN $given.lists.participantsOfEvent.selected.country | participant_country[property]] }) END, CASE WHEN $given.lists.participantsOfEvent.selected.location IS NOT NULL THEN head(COLLECT { MATCH (participant_location:Entity {id: participant.locationId}) RETURN [property IN $given.lists.participantsOfEvent.selected.location | participant_location[property]] }) END] END) AS nodes
RETURN [ownerId, total, cursors, roles, nodes] AS participantsOfEvent
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.mentionsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.mentionsOfEntity.page.counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $given.lists.mentionsOfEntity.page.counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > $given.lists.mentionsOfEntity.page.lower AND mention.byDate < $given.lists.mentionsOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.byDate DESC
  LIMIT $given.lists.mentionsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.mentionsOfEntity.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.lists.mentionsOfEntity.selected.node | mention[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.lists.mentionsOfEntity.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.lists.mentionsOfEntity.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.lists.mentionsOfEntity.selected.article | mention_article[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.lists.mentionsOfEntity.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS mentionsOfEntity
}
RETURN
  key,
  [[property IN $given.selected.node | found[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (found_country:Country {isoCode: found.countryCode}) RETURN [property IN $given.selected.country | found_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (found_location:Entity {id: found.locationId}) RETURN [property IN $given.selected.location | found_location[property]] }) END] AS node, articlesOfEntity, claimsOfEntity, participantsOfEvent, mentionsOfEntity
ORDER BY key, found.id`,
};
const eventsByNameCall = prepareWithLists<EventsByNameRow>(eventsByNameStatement, eventsByNameListsStatement, shapes);

/** Events that have each name or alias. */
export function eventsByName(run: Run, parameters: {
  /** folded names */
  readonly keys: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
  /** what is asked of the lists that come along */
  readonly lists: { readonly articlesOfEntity?: Omit<Parameters<typeof articlesOfEntity>[1], 'ids'>; readonly claimsOfEntity?: Omit<Parameters<typeof claimsOfEntity>[1], 'ids'>; readonly participantsOfEvent?: Omit<Parameters<typeof participantsOfEvent>[1], 'ids'>; readonly mentionsOfEntity?: Omit<Parameters<typeof mentionsOfEntity>[1], 'ids'> };
}): Promise<ReadonlyMap<string, readonly EventsByNameRow[]>> {
  return keyed(eventsByNameCall, run, parameters, 'key');
}

/** A row of `place/places-by-name`. */
export interface PlacesByNameRow {
  readonly key: string;
  readonly node: EntityRow;
  /** the lists that were asked for */
  readonly lists?: { readonly articlesOfEntity?: ArticlesOfEntityRow; readonly claimsOfEntity?: ClaimsOfEntityRow; readonly eventsAtPlace?: EventsAtPlaceRow; readonly mentionsOfEntity?: MentionsOfEntityRow };
}

const placesByNameStatement: TypedStatement = {
  name: 'place/places-by-name',
  mode: 'READ',
  parameters: { keys: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { key: 'STRING!', node: 'EntityRow!' },
  gathered: true,
  text: `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Place)
RETURN
  key,
  [[property IN $given.selected.node | found[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (found_country:Country {isoCode: found.countryCode}) RETURN [property IN $given.selected.country | found_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (found_location:Entity {id: found.locationId}) RETURN [property IN $given.selected.location | found_location[property]] }) END] AS node
ORDER BY key, found.id`,
};
const placesByNameListsStatement: TypedStatement = {
  ...placesByNameStatement,
  name: 'place/places-by-name+lists',
  parameters: { ...placesByNameStatement.parameters, lists: 'MAP!' },
  lists: { articlesOfEntity: { order: 'DESC', statement: articlesOfEntityStatement }, claimsOfEntity: { order: 'DESC', statement: claimsOfEntityStatement }, eventsAtPlace: { order: 'DESC', statement: eventsAtPlaceStatement }, mentionsOfEntity: { order: 'DESC', statement: mentionsOfEntityStatement } },
  text: `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Place)
WITH *, found.id AS foundId
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.articlesOfEntity IS NOT NULL
WITH id, CASE WHEN $given.lists.articlesOfEntity.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > $given.lists.articlesOfEntity.page.lower AND mention.appearance < $given.lists.articlesOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.appearance DESC
  LIMIT $given.lists.articlesOfEntity.page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.articlesOfEntity.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.lists.articlesOfEntity.selected.node | article[property]], CASE WHEN $given.lists.articlesOfEntity.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.lists.articlesOfEntity.selected.publisher | article_publisher[property]]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS articlesOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.claimsOfEntity.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.claimsOfEntity.page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.subjectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.objectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit
  }
  RETURN claim
  ORDER BY claim.byDate DESC
  LIMIT $given.lists.claimsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfEntity.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfEntity.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfEntity.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfEntity.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfEntity.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfEntity.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfEntity.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfEntity.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.eventsAtPlace IS NOT NULL
WITH id, CASE WHEN $given.lists.eventsAtPlace.page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > $given.lists.eventsAtPlace.page.lower AND event.byDate < $given.lists.eventsAtPlace.page.upper
  RETURN event
  ORDER BY event.locationId DESC, event.byDate DESC
  LIMIT $given.lists.eventsAtPlace.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.eventsAtPlace.page.cursors THEN event.byDate END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.lists.eventsAtPlace.selected.node | event[property]], CASE WHEN $given.lists.eventsAtPlace.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.lists.eventsAtPlace.selected.country | event_country[property]] }) END, CASE WHEN $given.lists.eventsAtPlace.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.lists.eventsAtPlace.selected.location | event_location[property]] }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS eventsAtPlace
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.mentionsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.mentionsOfEntity.page.counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $given.lists.mentionsOfEntity.page.counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > $given.lists.mentionsOfEntity.page.lower AND mention.byDate < $given.lists.mentionsOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.byDate DESC
  LIMIT $given.lists.mentionsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.mentionsOfEntity.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.lists.mentionsOfEntity.selected.node | mention[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.lists.mentionsOfEntity.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.lists.mentionsOfEntity.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.lists.mentionsOfEntity.selected.article | mention_article[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.lists.mentionsOfEntity.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS mentionsOfEntity
}
RETURN
  key,
  [[property IN $given.selected.node | found[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (found_country:Country {isoCode: found.countryCode}) RETURN [property IN $given.selected.country | found_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (found_location:Entity {id: found.locationId}) RETURN [property IN $given.selected.location | found_location[property]] }) END] AS node, articlesOfEntity, claimsOfEntity, eventsAtPlace, mentionsOfEntity
ORDER BY key, found.id`,
};
const placesByNameCall = prepareWithLists<PlacesByNameRow>(placesByNameStatement, placesByNameListsStatement, shapes);

/** Places that have each name or alias. */
export function placesByName(run: Run, parameters: {
  /** folded names */
  readonly keys: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
  /** what is asked of the lists that come along */
  readonly lists: { readonly articlesOfEntity?: Omit<Parameters<typeof articlesOfEntity>[1], 'ids'>; readonly claimsOfEntity?: Omit<Parameters<typeof claimsOfEntity>[1], 'ids'>; readonly eventsAtPlace?: Omit<Parameters<typeof eventsAtPlace>[1], 'ids'>; readonly mentionsOfEntity?: Omit<Parameters<typeof mentionsOfEntity>[1], 'ids'> };
}): Promise<ReadonlyMap<string, readonly PlacesByNameRow[]>> {
  return keyed(placesByNameCall, run, parameters, 'key');
}

/** A row of `organization/organizations-by-name`. */
export interface OrganizationsByNameRow {
  readonly key: string;
  readonly node: EntityRow;
  /** the lists that were asked for */
  readonly lists?: { readonly articlesOfEntity?: ArticlesOfEntityRow; readonly claimsOfEntity?: ClaimsOfEntityRow; readonly claimsOfSpeaker?: ClaimsOfSpeakerRow; readonly eventsOfParticipant?: EventsOfParticipantRow; readonly mentionsOfEntity?: MentionsOfEntityRow; readonly positionsAtOrganization?: PositionsAtOrganizationRow; readonly quotesOfSpeaker?: QuotesOfSpeakerRow };
}

const organizationsByNameStatement: TypedStatement = {
  name: 'organization/organizations-by-name',
  mode: 'READ',
  parameters: { keys: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { key: 'STRING!', node: 'EntityRow!' },
  gathered: true,
  text: `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Organization)
RETURN
  key,
  [[property IN $given.selected.node | found[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (found_country:Country {isoCode: found.countryCode}) RETURN [property IN $given.selected.country | found_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (found_location:Entity {id: found.locationId}) RETURN [property IN $given.selected.location | found_location[property]] }) END] AS node
ORDER BY key, found.id`,
};
const organizationsByNameListsStatement: TypedStatement = {
  ...organizationsByNameStatement,
  name: 'organization/organizations-by-name+lists',
  parameters: { ...organizationsByNameStatement.parameters, lists: 'MAP!' },
  lists: { articlesOfEntity: { order: 'DESC', statement: articlesOfEntityStatement }, claimsOfEntity: { order: 'DESC', statement: claimsOfEntityStatement }, claimsOfSpeaker: { order: 'DESC', statement: claimsOfSpeakerStatement }, eventsOfParticipant: { order: 'DESC', statement: eventsOfParticipantStatement }, mentionsOfEntity: { order: 'DESC', statement: mentionsOfEntityStatement }, positionsAtOrganization: { order: 'ASC', statement: positionsAtOrganizationStatement }, quotesOfSpeaker: { order: 'DESC', statement: quotesOfSpeakerStatement } },
  text: `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Organization)
WITH *, found.id AS foundId
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.articlesOfEntity IS NOT NULL
WITH id, CASE WHEN $given.lists.articlesOfEntity.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > $given.lists.articlesOfEntity.page.lower AND mention.appearance < $given.lists.articlesOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.appearance DESC
  LIMIT $given.lists.articlesOfEntity.page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.articlesOfEntity.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.lists.articlesOfEntity.selected.node | article[property]], CASE WHEN $given.lists.articlesOfEntity.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.lists.articlesOfEntity.selected.publisher | article_publisher[property]]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS articlesOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.claimsOfEntity.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.claimsOfEntity.page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.subjectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.objectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit
  }
  RETURN claim
  ORDER BY claim.byDate DESC
  LIMIT $given.lists.claimsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfEntity.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfEntity.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfEntity.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfEntity.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfEntity.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfEntity.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfEntity.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfEntity.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfSpeaker IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.claimsOfSpeaker.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.claimsOfSpeaker.page.counted THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = id AND claim.byDate > $given.lists.claimsOfSpeaker.page.lower AND claim.byDate < $given.lists.claimsOfSpeaker.page.upper
  RETURN claim
  ORDER BY claim.attributedToId DESC, claim.byDate DESC
  LIMIT $given.lists.claimsOfSpeaker.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfSpeaker.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfSpeaker.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfSpeaker.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfSpeaker.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfSpeaker.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfSpeaker
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.eventsOfParticipant IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.eventsOfParticipant.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.eventsOfParticipant.page.counted THEN COUNT { (owner)-[:PARTICIPATED_IN]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(entityId, byDate)
  WHERE participation.entityId = id AND participation.byDate > $given.lists.eventsOfParticipant.page.lower AND participation.byDate < $given.lists.eventsOfParticipant.page.upper
  RETURN participation, event
  ORDER BY participation.entityId DESC, participation.byDate DESC
  LIMIT $given.lists.eventsOfParticipant.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.eventsOfParticipant.page.cursors THEN participation.byDate END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.lists.eventsOfParticipant.selected.node | event[property]], CASE WHEN $given.lists.eventsOfParticipant.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.lists.eventsOfParticipant.selected.country | event_country[property]] }) END, CASE WHEN $given.lists.eventsOfParticipant.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.lists.eventsOfParticipant.selected.location | event_location[property]] }) END] END) AS nodes
RETURN [ownerId, total, cursors, roles, nodes] AS eventsOfParticipant
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.mentionsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.mentionsOfEntity.page.counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $given.lists.mentionsOfEntity.page.counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > $given.lists.mentionsOfEntity.page.lower AND mention.byDate < $given.lists.mentionsOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.byDate DESC
  LIMIT $given.lists.mentionsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.mentionsOfEntity.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.lists.mentionsOfEntity.selected.node | mention[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.lists.mentionsOfEntity.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.lists.mentionsOfEntity.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.lists.mentionsOfEntity.selected.article | mention_article[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.lists.mentionsOfEntity.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS mentionsOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.positionsAtOrganization IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.positionsAtOrganization.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.positionsAtOrganization.page.counted THEN COUNT { (owner)<-[:AT]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(organizationId, byTitle)
  WHERE position.organizationId = id AND position.byTitle > $given.lists.positionsAtOrganization.page.lower AND position.byTitle < $given.lists.positionsAtOrganization.page.upper
  RETURN position
  ORDER BY position.organizationId, position.byTitle
  LIMIT $given.lists.positionsAtOrganization.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.positionsAtOrganization.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN [[property IN $given.lists.positionsAtOrganization.selected.node | position[property]], CASE WHEN $given.lists.positionsAtOrganization.selected.person IS NOT NULL THEN head([(position)<-[:HOLDS]-(position_person:Person) | [property IN $given.lists.positionsAtOrganization.selected.person | position_person[property]]]) END, CASE WHEN $given.lists.positionsAtOrganization.selected.organization IS NOT NULL THEN head([(position)-[:AT]->(position_organization:Organization) | [property IN $given.lists.positionsAtOrganization.selected.organization | position_organization[property]]]) END, CASE WHEN $given.lists.positionsAtOrganization.selected.country IS NOT NULL THEN head([(position)-[:FOR]->(position_country:Country) | [property IN $given.lists.positionsAtOrganization.selected.country | position_country[property]]]) END, CASE WHEN $given.lists.positionsAtOrganization.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (position_evidence:Evidence) USING INDEX SEEK position_evidence:Evidence(ownerId, byDate) WHERE position_evidence.ownerId = position.id AND position_evidence.byDate > '' RETURN [[property IN $given.lists.positionsAtOrganization.selected.evidence | position_evidence[property]], CASE WHEN $given.lists.positionsAtOrganization.selected.\`evidence.article\` IS NOT NULL THEN head([(position_evidence)-[:IN]->(position_evidence_article:Article) | [[property IN $given.lists.positionsAtOrganization.selected.\`evidence.article\` | position_evidence_article[property]], CASE WHEN $given.lists.positionsAtOrganization.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(position_evidence_article)-[:PUBLISHED_BY]->(position_evidence_article_publisher:Publisher) | [property IN $given.lists.positionsAtOrganization.selected.\`evidence.article.publisher\` | position_evidence_article_publisher[property]]]) END]]) END] ORDER BY position_evidence.ownerId DESC, position_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS positionsAtOrganization
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.quotesOfSpeaker IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.quotesOfSpeaker.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.quotesOfSpeaker.page.counted THEN COUNT { (owner)<-[:SPOKEN_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = id AND quote.byDate > $given.lists.quotesOfSpeaker.page.lower AND quote.byDate < $given.lists.quotesOfSpeaker.page.upper
  RETURN quote
  ORDER BY quote.speakerId DESC, quote.byDate DESC
  LIMIT $given.lists.quotesOfSpeaker.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.quotesOfSpeaker.page.cursors THEN quote.byDate END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN [[property IN $given.lists.quotesOfSpeaker.selected.node | quote[property]], CASE WHEN $given.lists.quotesOfSpeaker.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.lists.quotesOfSpeaker.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.lists.quotesOfSpeaker.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.lists.quotesOfSpeaker.selected.article | quote_article[property]], CASE WHEN $given.lists.quotesOfSpeaker.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.lists.quotesOfSpeaker.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS quotesOfSpeaker
}
RETURN
  key,
  [[property IN $given.selected.node | found[property]], CASE WHEN $given.selected.country IS NOT NULL THEN head(COLLECT { MATCH (found_country:Country {isoCode: found.countryCode}) RETURN [property IN $given.selected.country | found_country[property]] }) END, CASE WHEN $given.selected.location IS NOT NULL THEN head(COLLECT { MATCH (found_location:Entity {id: found.locationId}) RETURN [property IN $given.selected.location | found_location[property]] }) END] AS node, articlesOfEntity, claimsOfEntity, claimsOfSpeaker, eventsOfParticipant, mentionsOfEntity, positionsAtOrganization, quotesOfSpeaker
ORDER BY key, found.id`,
};
const organizationsByNameCall = prepareWithLists<OrganizationsByNameRow>(organizationsByNameStatement, organizationsByNameListsStatement, shapes);

/** Organisations that have each name or alias. */
export function organizationsByName(run: Run, parameters: {
  /** folded names */
  readonly keys: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
  /** what is asked of the lists that come along */
  readonly lists: { readonly articlesOfEntity?: Omit<Parameters<typeof articlesOfEntity>[1], 'ids'>; readonly claimsOfEntity?: Omit<Parameters<typeof claimsOfEntity>[1], 'ids'>; readonly claimsOfSpeaker?: Omit<Parameters<typeof claimsOfSpeaker>[1], 'ids'>; readonly eventsOfParticipant?: Omit<Parameters<typeof eventsOfParticipant>[1], 'ids'>; readonly mentionsOfEntity?: Omit<Parameters<typeof mentionsOfEntity>[1], 'ids'>; readonly positionsAtOrganization?: Omit<Parameters<typeof positionsAtOrganization>[1], 'ids'>; readonly quotesOfSpeaker?: Omit<Parameters<typeof quotesOfSpeaker>[1], 'ids'> };
}): Promise<ReadonlyMap<string, readonly OrganizationsByNameRow[]>> {
  return keyed(organizationsByNameCall, run, parameters, 'key');
}

/** A row of `person/people-by-name`. */
export interface PeopleByNameRow {
  readonly key: string;
  readonly node: EntityCore;
  /** the lists that were asked for */
  readonly lists?: { readonly articlesOfEntity?: ArticlesOfEntityRow; readonly claimsOfEntity?: ClaimsOfEntityRow; readonly claimsOfSpeaker?: ClaimsOfSpeakerRow; readonly eventsOfParticipant?: EventsOfParticipantRow; readonly mentionsOfEntity?: MentionsOfEntityRow; readonly positionsOfPerson?: PositionsOfPersonRow; readonly quotesOfSpeaker?: QuotesOfSpeakerRow };
}

const peopleByNameStatement: TypedStatement = {
  name: 'person/people-by-name',
  mode: 'READ',
  parameters: { keys: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { key: 'STRING!', node: 'EntityCore!' },
  gathered: true,
  text: `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Person)
RETURN
  key,
  [property IN $given.selected.node | found[property]] AS node
ORDER BY key, found.id`,
};
const peopleByNameListsStatement: TypedStatement = {
  ...peopleByNameStatement,
  name: 'person/people-by-name+lists',
  parameters: { ...peopleByNameStatement.parameters, lists: 'MAP!' },
  lists: { articlesOfEntity: { order: 'DESC', statement: articlesOfEntityStatement }, claimsOfEntity: { order: 'DESC', statement: claimsOfEntityStatement }, claimsOfSpeaker: { order: 'DESC', statement: claimsOfSpeakerStatement }, eventsOfParticipant: { order: 'DESC', statement: eventsOfParticipantStatement }, mentionsOfEntity: { order: 'DESC', statement: mentionsOfEntityStatement }, positionsOfPerson: { order: 'ASC', statement: positionsOfPersonStatement }, quotesOfSpeaker: { order: 'DESC', statement: quotesOfSpeakerStatement } },
  text: `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Person)
WITH *, found.id AS foundId
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.articlesOfEntity IS NOT NULL
WITH id, CASE WHEN $given.lists.articlesOfEntity.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > $given.lists.articlesOfEntity.page.lower AND mention.appearance < $given.lists.articlesOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.appearance DESC
  LIMIT $given.lists.articlesOfEntity.page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.articlesOfEntity.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.lists.articlesOfEntity.selected.node | article[property]], CASE WHEN $given.lists.articlesOfEntity.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.lists.articlesOfEntity.selected.publisher | article_publisher[property]]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS articlesOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.claimsOfEntity.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.claimsOfEntity.page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.subjectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.objectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit
  }
  RETURN claim
  ORDER BY claim.byDate DESC
  LIMIT $given.lists.claimsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfEntity.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfEntity.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfEntity.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfEntity.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfEntity.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfEntity.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfEntity.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfEntity.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfSpeaker IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.claimsOfSpeaker.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.claimsOfSpeaker.page.counted THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = id AND claim.byDate > $given.lists.claimsOfSpeaker.page.lower AND claim.byDate < $given.lists.claimsOfSpeaker.page.upper
  RETURN claim
  ORDER BY claim.attributedToId DESC, claim.byDate DESC
  LIMIT $given.lists.claimsOfSpeaker.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfSpeaker.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfSpeaker.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfSpeaker.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfSpeaker.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfSpeaker.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfSpeaker
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.eventsOfParticipant IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.eventsOfParticipant.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.eventsOfParticipant.page.counted THEN COUNT { (owner)-[:PARTICIPATED_IN]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(entityId, byDate)
  WHERE participation.entityId = id AND participation.byDate > $given.lists.eventsOfParticipant.page.lower AND participation.byDate < $given.lists.eventsOfParticipant.page.upper
  RETURN participation, event
  ORDER BY participation.entityId DESC, participation.byDate DESC
  LIMIT $given.lists.eventsOfParticipant.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.eventsOfParticipant.page.cursors THEN participation.byDate END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.lists.eventsOfParticipant.selected.node | event[property]], CASE WHEN $given.lists.eventsOfParticipant.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.lists.eventsOfParticipant.selected.country | event_country[property]] }) END, CASE WHEN $given.lists.eventsOfParticipant.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.lists.eventsOfParticipant.selected.location | event_location[property]] }) END] END) AS nodes
RETURN [ownerId, total, cursors, roles, nodes] AS eventsOfParticipant
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.mentionsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.mentionsOfEntity.page.counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $given.lists.mentionsOfEntity.page.counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > $given.lists.mentionsOfEntity.page.lower AND mention.byDate < $given.lists.mentionsOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.byDate DESC
  LIMIT $given.lists.mentionsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.mentionsOfEntity.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.lists.mentionsOfEntity.selected.node | mention[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.lists.mentionsOfEntity.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.lists.mentionsOfEntity.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.lists.mentionsOfEntity.selected.article | mention_article[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.lists.mentionsOfEntity.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS mentionsOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.positionsOfPerson IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.positionsOfPerson.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.positionsOfPerson.page.counted THEN COUNT { (owner)-[:HOLDS]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(personId, byTitle)
  WHERE position.personId = id AND position.byTitle > $given.lists.positionsOfPerson.page.lower AND position.byTitle < $given.lists.positionsOfPerson.page.upper
  RETURN position
  ORDER BY position.personId, position.byTitle
  LIMIT $given.lists.positionsOfPerson.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.positionsOfPerson.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN [[property IN $given.lists.positionsOfPerson.selected.node | position[property]], CASE WHEN $given.lists.positionsOfPerson.selected.person IS NOT NULL THEN head([(position)<-[:HOLDS]-(position_person:Person) | [property IN $given.lists.positionsOfPerson.selected.person | position_person[property]]]) END, CASE WHEN $given.lists.positionsOfPerson.selected.organization IS NOT NULL THEN head([(position)-[:AT]->(position_organization:Organization) | [property IN $given.lists.positionsOfPerson.selected.organization | position_organization[property]]]) END, CASE WHEN $given.lists.positionsOfPerson.selected.country IS NOT NULL THEN head([(position)-[:FOR]->(position_country:Country) | [property IN $given.lists.positionsOfPerson.selected.country | position_country[property]]]) END, CASE WHEN $given.lists.positionsOfPerson.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (position_evidence:Evidence) USING INDEX SEEK position_evidence:Evidence(ownerId, byDate) WHERE position_evidence.ownerId = position.id AND position_evidence.byDate > '' RETURN [[property IN $given.lists.positionsOfPerson.selected.evidence | position_evidence[property]], CASE WHEN $given.lists.positionsOfPerson.selected.\`evidence.article\` IS NOT NULL THEN head([(position_evidence)-[:IN]->(position_evidence_article:Article) | [[property IN $given.lists.positionsOfPerson.selected.\`evidence.article\` | position_evidence_article[property]], CASE WHEN $given.lists.positionsOfPerson.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(position_evidence_article)-[:PUBLISHED_BY]->(position_evidence_article_publisher:Publisher) | [property IN $given.lists.positionsOfPerson.selected.\`evidence.article.publisher\` | position_evidence_article_publisher[property]]]) END]]) END] ORDER BY position_evidence.ownerId DESC, position_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS positionsOfPerson
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.quotesOfSpeaker IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.quotesOfSpeaker.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.quotesOfSpeaker.page.counted THEN COUNT { (owner)<-[:SPOKEN_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = id AND quote.byDate > $given.lists.quotesOfSpeaker.page.lower AND quote.byDate < $given.lists.quotesOfSpeaker.page.upper
  RETURN quote
  ORDER BY quote.speakerId DESC, quote.byDate DESC
  LIMIT $given.lists.quotesOfSpeaker.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.quotesOfSpeaker.page.cursors THEN quote.byDate END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN [[property IN $given.lists.quotesOfSpeaker.selected.node | quote[property]], CASE WHEN $given.lists.quotesOfSpeaker.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.lists.quotesOfSpeaker.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.lists.quotesOfSpeaker.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.lists.quotesOfSpeaker.selected.article | quote_article[property]], CASE WHEN $given.lists.quotesOfSpeaker.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.lists.quotesOfSpeaker.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS quotesOfSpeaker
}
RETURN
  key,
  [property IN $given.selected.node | found[property]] AS node, articlesOfEntity, claimsOfEntity, claimsOfSpeaker, eventsOfParticipant, mentionsOfEntity, positionsOfPerson, quotesOfSpeaker
ORDER BY key, found.id`,
};
const peopleByNameCall = prepareWithLists<PeopleByNameRow>(peopleByNameStatement, peopleByNameListsStatement, shapes);

/** People that have each name or alias. */
export function peopleByName(run: Run, parameters: {
  /** folded names */
  readonly keys: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
  /** what is asked of the lists that come along */
  readonly lists: { readonly articlesOfEntity?: Omit<Parameters<typeof articlesOfEntity>[1], 'ids'>; readonly claimsOfEntity?: Omit<Parameters<typeof claimsOfEntity>[1], 'ids'>; readonly claimsOfSpeaker?: Omit<Parameters<typeof claimsOfSpeaker>[1], 'ids'>; readonly eventsOfParticipant?: Omit<Parameters<typeof eventsOfParticipant>[1], 'ids'>; readonly mentionsOfEntity?: Omit<Parameters<typeof mentionsOfEntity>[1], 'ids'>; readonly positionsOfPerson?: Omit<Parameters<typeof positionsOfPerson>[1], 'ids'>; readonly quotesOfSpeaker?: Omit<Parameters<typeof quotesOfSpeaker>[1], 'ids'> };
}): Promise<ReadonlyMap<string, readonly PeopleByNameRow[]>> {
  return keyed(peopleByNameCall, run, parameters, 'key');
}

/** A row of `country/countries-by-code`. */
export interface CountriesByCodeRow {
  readonly code: string;
  readonly node: EntityCore;
  /** the lists that were asked for */
  readonly lists?: { readonly articlesOfEntity?: ArticlesOfEntityRow; readonly claimsOfEntity?: ClaimsOfEntityRow; readonly claimsOfSpeaker?: ClaimsOfSpeakerRow; readonly eventsInCountry?: EventsInCountryRow; readonly eventsOfParticipant?: EventsOfParticipantRow; readonly mentionsOfEntity?: MentionsOfEntityRow; readonly organizationsOfCountry?: OrganizationsOfCountryRow; readonly positionsForCountry?: PositionsForCountryRow; readonly quotesOfSpeaker?: QuotesOfSpeakerRow };
}

const countriesByCodeStatement: TypedStatement = {
  name: 'country/countries-by-code',
  mode: 'READ',
  parameters: { codes: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { code: 'STRING!', node: 'EntityCore!' },
  gathered: true,
  text: `UNWIND $given.codes AS code
MATCH (found:Country {isoCode: code})
RETURN code, [property IN $given.selected.node | found[property]] AS node`,
};
const countriesByCodeListsStatement: TypedStatement = {
  ...countriesByCodeStatement,
  name: 'country/countries-by-code+lists',
  parameters: { ...countriesByCodeStatement.parameters, lists: 'MAP!' },
  lists: { articlesOfEntity: { order: 'DESC', statement: articlesOfEntityStatement }, claimsOfEntity: { order: 'DESC', statement: claimsOfEntityStatement }, claimsOfSpeaker: { order: 'DESC', statement: claimsOfSpeakerStatement }, eventsInCountry: { order: 'DESC', statement: eventsInCountryStatement, lists: { participantsOfEvent: { order: 'ASC', statement: participantsOfEventStatement } } }, eventsOfParticipant: { order: 'DESC', statement: eventsOfParticipantStatement }, mentionsOfEntity: { order: 'DESC', statement: mentionsOfEntityStatement }, organizationsOfCountry: { order: 'ASC', statement: organizationsOfCountryStatement }, positionsForCountry: { order: 'ASC', statement: positionsForCountryStatement }, quotesOfSpeaker: { order: 'DESC', statement: quotesOfSpeakerStatement } },
  text: `UNWIND $given.codes AS code
MATCH (found:Country {isoCode: code})
WITH *, found.id AS foundId, found.isoCode AS foundIsoCode
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.articlesOfEntity IS NOT NULL
WITH id, CASE WHEN $given.lists.articlesOfEntity.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > $given.lists.articlesOfEntity.page.lower AND mention.appearance < $given.lists.articlesOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.appearance DESC
  LIMIT $given.lists.articlesOfEntity.page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.articlesOfEntity.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.lists.articlesOfEntity.selected.node | article[property]], CASE WHEN $given.lists.articlesOfEntity.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.lists.articlesOfEntity.selected.publisher | article_publisher[property]]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS articlesOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.claimsOfEntity.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.claimsOfEntity.page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.subjectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.objectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit
  }
  RETURN claim
  ORDER BY claim.byDate DESC
  LIMIT $given.lists.claimsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfEntity.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfEntity.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfEntity.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfEntity.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfEntity.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfEntity.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfEntity.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfEntity.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfSpeaker IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.claimsOfSpeaker.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.claimsOfSpeaker.page.counted THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = id AND claim.byDate > $given.lists.claimsOfSpeaker.page.lower AND claim.byDate < $given.lists.claimsOfSpeaker.page.upper
  RETURN claim
  ORDER BY claim.attributedToId DESC, claim.byDate DESC
  LIMIT $given.lists.claimsOfSpeaker.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfSpeaker.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfSpeaker.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfSpeaker.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfSpeaker.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfSpeaker.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfSpeaker
}
OPTIONAL CALL (foundIsoCode) {
WITH foundIsoCode AS isoCode
WHERE isoCode IS NOT NULL AND $given.lists.eventsInCountry IS NOT NULL
WITH isoCode, CASE WHEN $given.lists.eventsInCountry.page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > ''
} END AS events
OPTIONAL CALL (isoCode) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > $given.lists.eventsInCountry.page.lower AND event.byDate < $given.lists.eventsInCountry.page.upper
  RETURN event
  ORDER BY event.countryCode DESC, event.byDate DESC
  LIMIT $given.lists.eventsInCountry.page.limit
}
WITH *, event.id AS eventId
OPTIONAL CALL (eventId) {
WITH eventId AS id
WHERE id IS NOT NULL AND $given.lists.eventsInCountry.lists.participantsOfEvent IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.eventsInCountry.lists.participantsOfEvent.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.eventsInCountry.lists.participantsOfEvent.page.counted THEN COUNT { (owner)<-[:PARTICIPATED_IN]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (participant:Entity)-[participation:PARTICIPATED_IN]->(:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(eventId, byName)
  WHERE participation.eventId = id AND participation.byName > $given.lists.eventsInCountry.lists.participantsOfEvent.page.lower AND participation.byName < $given.lists.eventsInCountry.lists.participantsOfEvent.page.upper
  RETURN participation, participant
  ORDER BY participation.eventId, participation.byName
  LIMIT $given.lists.eventsInCountry.lists.participantsOfEvent.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.eventsInCountry.lists.participantsOfEvent.page.cursors THEN participation.byName END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN participant IS NOT NULL THEN [[property IN $given.lists.eventsInCountry.lists.participantsOfEvent.selected.node | participant[property]], CASE WHEN $given.lists.eventsInCountry.lists.participantsOfEvent.selected.country IS NOT NULL THEN head(COLLECT { MATCH (participant_country:Country {isoCode: participant.countryCode}) RETURN [property IN $given.lists.eventsInCountry.lists.participantsOfEvent.selected.country | participant_country[property]] }) END, CASE WHEN $given.lists.eventsInCountry.lists.participantsOfEvent.selected.location IS NOT NULL THEN head(COLLECT { MATCH (participant_location:Entity {id: participant.locationId}) RETURN [property IN $given.lists.eventsInCountry.lists.participantsOfEvent.selected.location | participant_location[property]] }) END] END) AS nodes
RETURN [ownerId, total, cursors, roles, nodes] AS participantsOfEvent
}
WITH isoCode AS ownerId, events AS total, collect(CASE WHEN $given.lists.eventsInCountry.page.cursors THEN event.byDate END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.lists.eventsInCountry.selected.node | event[property]], CASE WHEN $given.lists.eventsInCountry.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.lists.eventsInCountry.selected.country | event_country[property]] }) END, CASE WHEN $given.lists.eventsInCountry.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.lists.eventsInCountry.selected.location | event_location[property]] }) END] END) AS nodes, collect(participantsOfEvent) AS participantsOfEvent
RETURN [ownerId, total, cursors, nodes, participantsOfEvent] AS eventsInCountry
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.eventsOfParticipant IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.eventsOfParticipant.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.eventsOfParticipant.page.counted THEN COUNT { (owner)-[:PARTICIPATED_IN]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(entityId, byDate)
  WHERE participation.entityId = id AND participation.byDate > $given.lists.eventsOfParticipant.page.lower AND participation.byDate < $given.lists.eventsOfParticipant.page.upper
  RETURN participation, event
  ORDER BY participation.entityId DESC, participation.byDate DESC
  LIMIT $given.lists.eventsOfParticipant.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.eventsOfParticipant.page.cursors THEN participation.byDate END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.lists.eventsOfParticipant.selected.node | event[property]], CASE WHEN $given.lists.eventsOfParticipant.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.lists.eventsOfParticipant.selected.country | event_country[property]] }) END, CASE WHEN $given.lists.eventsOfParticipant.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.lists.eventsOfParticipant.selected.location | event_location[property]] }) END] END) AS nodes
RETURN [ownerId, total, cursors, roles, nodes] AS eventsOfParticipant
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.mentionsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.mentionsOfEntity.page.counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $given.lists.mentionsOfEntity.page.counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > $given.lists.mentionsOfEntity.page.lower AND mention.byDate < $given.lists.mentionsOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.byDate DESC
  LIMIT $given.lists.mentionsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.mentionsOfEntity.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.lists.mentionsOfEntity.selected.node | mention[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.lists.mentionsOfEntity.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.lists.mentionsOfEntity.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.lists.mentionsOfEntity.selected.article | mention_article[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.lists.mentionsOfEntity.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS mentionsOfEntity
}
OPTIONAL CALL (foundIsoCode) {
WITH foundIsoCode AS id
WHERE id IS NOT NULL AND $given.lists.organizationsOfCountry IS NOT NULL
WITH id, CASE WHEN $given.lists.organizationsOfCountry.page.counted THEN COUNT {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > $given.lists.organizationsOfCountry.page.lower AND organization.byName < $given.lists.organizationsOfCountry.page.upper
  RETURN organization
  ORDER BY organization.countryCode, organization.byName
  LIMIT $given.lists.organizationsOfCountry.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.organizationsOfCountry.page.cursors THEN organization.byName END) AS cursors, collect(CASE WHEN organization IS NOT NULL THEN [[property IN $given.lists.organizationsOfCountry.selected.node | organization[property]], CASE WHEN $given.lists.organizationsOfCountry.selected.country IS NOT NULL THEN head(COLLECT { MATCH (organization_country:Country {isoCode: organization.countryCode}) RETURN [property IN $given.lists.organizationsOfCountry.selected.country | organization_country[property]] }) END, CASE WHEN $given.lists.organizationsOfCountry.selected.location IS NOT NULL THEN head(COLLECT { MATCH (organization_location:Entity {id: organization.locationId}) RETURN [property IN $given.lists.organizationsOfCountry.selected.location | organization_location[property]] }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS organizationsOfCountry
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.positionsForCountry IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.positionsForCountry.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.positionsForCountry.page.counted THEN COUNT { (owner)<-[:FOR]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(countryId, byTitle)
  WHERE position.countryId = id AND position.byTitle > $given.lists.positionsForCountry.page.lower AND position.byTitle < $given.lists.positionsForCountry.page.upper
  RETURN position
  ORDER BY position.countryId, position.byTitle
  LIMIT $given.lists.positionsForCountry.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.positionsForCountry.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN [[property IN $given.lists.positionsForCountry.selected.node | position[property]], CASE WHEN $given.lists.positionsForCountry.selected.person IS NOT NULL THEN head([(position)<-[:HOLDS]-(position_person:Person) | [property IN $given.lists.positionsForCountry.selected.person | position_person[property]]]) END, CASE WHEN $given.lists.positionsForCountry.selected.organization IS NOT NULL THEN head([(position)-[:AT]->(position_organization:Organization) | [property IN $given.lists.positionsForCountry.selected.organization | position_organization[property]]]) END, CASE WHEN $given.lists.positionsForCountry.selected.country IS NOT NULL THEN head([(position)-[:FOR]->(position_country:Country) | [property IN $given.lists.positionsForCountry.selected.country | position_country[property]]]) END, CASE WHEN $given.lists.positionsForCountry.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (position_evidence:Evidence) USING INDEX SEEK position_evidence:Evidence(ownerId, byDate) WHERE position_evidence.ownerId = position.id AND position_evidence.byDate > '' RETURN [[property IN $given.lists.positionsForCountry.selected.evidence | position_evidence[property]], CASE WHEN $given.lists.positionsForCountry.selected.\`evidence.article\` IS NOT NULL THEN head([(position_evidence)-[:IN]->(position_evidence_article:Article) | [[property IN $given.lists.positionsForCountry.selected.\`evidence.article\` | position_evidence_article[property]], CASE WHEN $given.lists.positionsForCountry.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(position_evidence_article)-[:PUBLISHED_BY]->(position_evidence_article_publisher:Publisher) | [property IN $given.lists.positionsForCountry.selected.\`evidence.article.publisher\` | position_evidence_article_publisher[property]]]) END]]) END] ORDER BY position_evidence.ownerId DESC, position_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS positionsForCountry
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.quotesOfSpeaker IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.quotesOfSpeaker.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.quotesOfSpeaker.page.counted THEN COUNT { (owner)<-[:SPOKEN_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = id AND quote.byDate > $given.lists.quotesOfSpeaker.page.lower AND quote.byDate < $given.lists.quotesOfSpeaker.page.upper
  RETURN quote
  ORDER BY quote.speakerId DESC, quote.byDate DESC
  LIMIT $given.lists.quotesOfSpeaker.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.quotesOfSpeaker.page.cursors THEN quote.byDate END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN [[property IN $given.lists.quotesOfSpeaker.selected.node | quote[property]], CASE WHEN $given.lists.quotesOfSpeaker.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.lists.quotesOfSpeaker.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.lists.quotesOfSpeaker.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.lists.quotesOfSpeaker.selected.article | quote_article[property]], CASE WHEN $given.lists.quotesOfSpeaker.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.lists.quotesOfSpeaker.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS quotesOfSpeaker
}
RETURN code, [property IN $given.selected.node | found[property]] AS node, articlesOfEntity, claimsOfEntity, claimsOfSpeaker, eventsInCountry, eventsOfParticipant, mentionsOfEntity, organizationsOfCountry, positionsForCountry, quotesOfSpeaker`,
};
const countriesByCodeCall = prepareWithLists<CountriesByCodeRow>(countriesByCodeStatement, countriesByCodeListsStatement, shapes);

/** Countries by their ISO 3166-1 alpha-2 codes. */
export function countriesByCode(run: Run, parameters: {
  readonly codes: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
  /** what is asked of the lists that come along */
  readonly lists: { readonly articlesOfEntity?: Omit<Parameters<typeof articlesOfEntity>[1], 'ids'>; readonly claimsOfEntity?: Omit<Parameters<typeof claimsOfEntity>[1], 'ids'>; readonly claimsOfSpeaker?: Omit<Parameters<typeof claimsOfSpeaker>[1], 'ids'>; readonly eventsInCountry?: Omit<Parameters<typeof eventsInCountry>[1], 'ids'> & { readonly lists?: { readonly participantsOfEvent?: Omit<Parameters<typeof participantsOfEvent>[1], 'ids'> } }; readonly eventsOfParticipant?: Omit<Parameters<typeof eventsOfParticipant>[1], 'ids'>; readonly mentionsOfEntity?: Omit<Parameters<typeof mentionsOfEntity>[1], 'ids'>; readonly organizationsOfCountry?: Omit<Parameters<typeof organizationsOfCountry>[1], 'ids'>; readonly positionsForCountry?: Omit<Parameters<typeof positionsForCountry>[1], 'ids'>; readonly quotesOfSpeaker?: Omit<Parameters<typeof quotesOfSpeaker>[1], 'ids'> };
}): Promise<ReadonlyMap<string, CountriesByCodeRow>> {
  return keyedOne(countriesByCodeCall, run, parameters, 'code');
}

/** A row of `country/countries-by-name`. */
export interface CountriesByNameRow {
  readonly key: string;
  readonly node: EntityCore;
  /** the lists that were asked for */
  readonly lists?: { readonly articlesOfEntity?: ArticlesOfEntityRow; readonly claimsOfEntity?: ClaimsOfEntityRow; readonly claimsOfSpeaker?: ClaimsOfSpeakerRow; readonly eventsInCountry?: EventsInCountryRow; readonly eventsOfParticipant?: EventsOfParticipantRow; readonly mentionsOfEntity?: MentionsOfEntityRow; readonly organizationsOfCountry?: OrganizationsOfCountryRow; readonly positionsForCountry?: PositionsForCountryRow; readonly quotesOfSpeaker?: QuotesOfSpeakerRow };
}

const countriesByNameStatement: TypedStatement = {
  name: 'country/countries-by-name',
  mode: 'READ',
  parameters: { keys: 'LIST<STRING!>!', selected: 'MAP!' },
  row: { key: 'STRING!', node: 'EntityCore!' },
  gathered: true,
  text: `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Country)
RETURN
  key,
  [property IN $given.selected.node | found[property]] AS node
ORDER BY key, found.id`,
};
const countriesByNameListsStatement: TypedStatement = {
  ...countriesByNameStatement,
  name: 'country/countries-by-name+lists',
  parameters: { ...countriesByNameStatement.parameters, lists: 'MAP!' },
  lists: { articlesOfEntity: { order: 'DESC', statement: articlesOfEntityStatement }, claimsOfEntity: { order: 'DESC', statement: claimsOfEntityStatement }, claimsOfSpeaker: { order: 'DESC', statement: claimsOfSpeakerStatement }, eventsInCountry: { order: 'DESC', statement: eventsInCountryStatement, lists: { participantsOfEvent: { order: 'ASC', statement: participantsOfEventStatement } } }, eventsOfParticipant: { order: 'DESC', statement: eventsOfParticipantStatement }, mentionsOfEntity: { order: 'DESC', statement: mentionsOfEntityStatement }, organizationsOfCountry: { order: 'ASC', statement: organizationsOfCountryStatement }, positionsForCountry: { order: 'ASC', statement: positionsForCountryStatement }, quotesOfSpeaker: { order: 'DESC', statement: quotesOfSpeakerStatement } },
  text: `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Country)
WITH *, found.id AS foundId, found.isoCode AS foundIsoCode
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.articlesOfEntity IS NOT NULL
WITH id, CASE WHEN $given.lists.articlesOfEntity.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > $given.lists.articlesOfEntity.page.lower AND mention.appearance < $given.lists.articlesOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.appearance DESC
  LIMIT $given.lists.articlesOfEntity.page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.articlesOfEntity.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN [[property IN $given.lists.articlesOfEntity.selected.node | article[property]], CASE WHEN $given.lists.articlesOfEntity.selected.publisher IS NOT NULL THEN head([(article)-[:PUBLISHED_BY]->(article_publisher:Publisher) | [property IN $given.lists.articlesOfEntity.selected.publisher | article_publisher[property]]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS articlesOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.claimsOfEntity.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.claimsOfEntity.page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.subjectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = id AND claim.byDate > $given.lists.claimsOfEntity.page.lower AND claim.byDate < $given.lists.claimsOfEntity.page.upper
    RETURN claim
    ORDER BY claim.objectId DESC, claim.byDate DESC
    LIMIT $given.lists.claimsOfEntity.page.limit
  }
  RETURN claim
  ORDER BY claim.byDate DESC
  LIMIT $given.lists.claimsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfEntity.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfEntity.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfEntity.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfEntity.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfEntity.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfEntity.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfEntity.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfEntity.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfEntity.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfEntity.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfEntity
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.claimsOfSpeaker IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.claimsOfSpeaker.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.claimsOfSpeaker.page.counted THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = id AND claim.byDate > $given.lists.claimsOfSpeaker.page.lower AND claim.byDate < $given.lists.claimsOfSpeaker.page.upper
  RETURN claim
  ORDER BY claim.attributedToId DESC, claim.byDate DESC
  LIMIT $given.lists.claimsOfSpeaker.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.claimsOfSpeaker.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN [[property IN $given.lists.claimsOfSpeaker.selected.node | claim[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.subject IS NOT NULL THEN head([(claim)-[:SUBJECT]->(claim_subject:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.subject | claim_subject[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.object IS NOT NULL THEN head([(claim)-[:OBJECT]->(claim_object:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.object | claim_object[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.attributedTo IS NOT NULL THEN head([(claim)-[:ATTRIBUTED_TO]->(claim_attributedTo:Entity) | [property IN $given.lists.claimsOfSpeaker.selected.attributedTo | claim_attributedTo[property]]]) END, CASE WHEN $given.lists.claimsOfSpeaker.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (claim_evidence:Evidence) USING INDEX SEEK claim_evidence:Evidence(ownerId, byDate) WHERE claim_evidence.ownerId = claim.id AND claim_evidence.byDate > '' RETURN [[property IN $given.lists.claimsOfSpeaker.selected.evidence | claim_evidence[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.\`evidence.article\` IS NOT NULL THEN head([(claim_evidence)-[:IN]->(claim_evidence_article:Article) | [[property IN $given.lists.claimsOfSpeaker.selected.\`evidence.article\` | claim_evidence_article[property]], CASE WHEN $given.lists.claimsOfSpeaker.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(claim_evidence_article)-[:PUBLISHED_BY]->(claim_evidence_article_publisher:Publisher) | [property IN $given.lists.claimsOfSpeaker.selected.\`evidence.article.publisher\` | claim_evidence_article_publisher[property]]]) END]]) END] ORDER BY claim_evidence.ownerId DESC, claim_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS claimsOfSpeaker
}
OPTIONAL CALL (foundIsoCode) {
WITH foundIsoCode AS isoCode
WHERE isoCode IS NOT NULL AND $given.lists.eventsInCountry IS NOT NULL
WITH isoCode, CASE WHEN $given.lists.eventsInCountry.page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > ''
} END AS events
OPTIONAL CALL (isoCode) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > $given.lists.eventsInCountry.page.lower AND event.byDate < $given.lists.eventsInCountry.page.upper
  RETURN event
  ORDER BY event.countryCode DESC, event.byDate DESC
  LIMIT $given.lists.eventsInCountry.page.limit
}
WITH *, event.id AS eventId
OPTIONAL CALL (eventId) {
WITH eventId AS id
WHERE id IS NOT NULL AND $given.lists.eventsInCountry.lists.participantsOfEvent IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.eventsInCountry.lists.participantsOfEvent.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.eventsInCountry.lists.participantsOfEvent.page.counted THEN COUNT { (owner)<-[:PARTICIPATED_IN]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (participant:Entity)-[participation:PARTICIPATED_IN]->(:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(eventId, byName)
  WHERE participation.eventId = id AND participation.byName > $given.lists.eventsInCountry.lists.participantsOfEvent.page.lower AND participation.byName < $given.lists.eventsInCountry.lists.participantsOfEvent.page.upper
  RETURN participation, participant
  ORDER BY participation.eventId, participation.byName
  LIMIT $given.lists.eventsInCountry.lists.participantsOfEvent.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.eventsInCountry.lists.participantsOfEvent.page.cursors THEN participation.byName END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN participant IS NOT NULL THEN [[property IN $given.lists.eventsInCountry.lists.participantsOfEvent.selected.node | participant[property]], CASE WHEN $given.lists.eventsInCountry.lists.participantsOfEvent.selected.country IS NOT NULL THEN head(COLLECT { MATCH (participant_country:Country {isoCode: participant.countryCode}) RETURN [property IN $given.lists.eventsInCountry.lists.participantsOfEvent.selected.country | participant_country[property]] }) END, CASE WHEN $given.lists.eventsInCountry.lists.participantsOfEvent.selected.location IS NOT NULL THEN head(COLLECT { MATCH (participant_location:Entity {id: participant.locationId}) RETURN [property IN $given.lists.eventsInCountry.lists.participantsOfEvent.selected.location | participant_location[property]] }) END] END) AS nodes
RETURN [ownerId, total, cursors, roles, nodes] AS participantsOfEvent
}
WITH isoCode AS ownerId, events AS total, collect(CASE WHEN $given.lists.eventsInCountry.page.cursors THEN event.byDate END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.lists.eventsInCountry.selected.node | event[property]], CASE WHEN $given.lists.eventsInCountry.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.lists.eventsInCountry.selected.country | event_country[property]] }) END, CASE WHEN $given.lists.eventsInCountry.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.lists.eventsInCountry.selected.location | event_location[property]] }) END] END) AS nodes, collect(participantsOfEvent) AS participantsOfEvent
RETURN [ownerId, total, cursors, nodes, participantsOfEvent] AS eventsInCountry
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.eventsOfParticipant IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.eventsOfParticipant.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.eventsOfParticipant.page.counted THEN COUNT { (owner)-[:PARTICIPATED_IN]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(entityId, byDate)
  WHERE participation.entityId = id AND participation.byDate > $given.lists.eventsOfParticipant.page.lower AND participation.byDate < $given.lists.eventsOfParticipant.page.upper
  RETURN participation, event
  ORDER BY participation.entityId DESC, participation.byDate DESC
  LIMIT $given.lists.eventsOfParticipant.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.eventsOfParticipant.page.cursors THEN participation.byDate END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN event IS NOT NULL THEN [[property IN $given.lists.eventsOfParticipant.selected.node | event[property]], CASE WHEN $given.lists.eventsOfParticipant.selected.country IS NOT NULL THEN head(COLLECT { MATCH (event_country:Country {isoCode: event.countryCode}) RETURN [property IN $given.lists.eventsOfParticipant.selected.country | event_country[property]] }) END, CASE WHEN $given.lists.eventsOfParticipant.selected.location IS NOT NULL THEN head(COLLECT { MATCH (event_location:Entity {id: event.locationId}) RETURN [property IN $given.lists.eventsOfParticipant.selected.location | event_location[property]] }) END] END) AS nodes
RETURN [ownerId, total, cursors, roles, nodes] AS eventsOfParticipant
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.mentionsOfEntity IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.mentionsOfEntity.page.counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $given.lists.mentionsOfEntity.page.counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > $given.lists.mentionsOfEntity.page.lower AND mention.byDate < $given.lists.mentionsOfEntity.page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.byDate DESC
  LIMIT $given.lists.mentionsOfEntity.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.mentionsOfEntity.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN [[property IN $given.lists.mentionsOfEntity.selected.node | mention[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.entity IS NOT NULL THEN head([(mention)-[:OF]->(mention_entity:Entity) | [property IN $given.lists.mentionsOfEntity.selected.entity | mention_entity[property]]]) END, CASE WHEN $given.lists.mentionsOfEntity.selected.article IS NOT NULL THEN head([(mention)-[:IN]->(mention_article:Article) | [[property IN $given.lists.mentionsOfEntity.selected.article | mention_article[property]], CASE WHEN $given.lists.mentionsOfEntity.selected.\`article.publisher\` IS NOT NULL THEN head([(mention_article)-[:PUBLISHED_BY]->(mention_article_publisher:Publisher) | [property IN $given.lists.mentionsOfEntity.selected.\`article.publisher\` | mention_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS mentionsOfEntity
}
OPTIONAL CALL (foundIsoCode) {
WITH foundIsoCode AS id
WHERE id IS NOT NULL AND $given.lists.organizationsOfCountry IS NOT NULL
WITH id, CASE WHEN $given.lists.organizationsOfCountry.page.counted THEN COUNT {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > $given.lists.organizationsOfCountry.page.lower AND organization.byName < $given.lists.organizationsOfCountry.page.upper
  RETURN organization
  ORDER BY organization.countryCode, organization.byName
  LIMIT $given.lists.organizationsOfCountry.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.organizationsOfCountry.page.cursors THEN organization.byName END) AS cursors, collect(CASE WHEN organization IS NOT NULL THEN [[property IN $given.lists.organizationsOfCountry.selected.node | organization[property]], CASE WHEN $given.lists.organizationsOfCountry.selected.country IS NOT NULL THEN head(COLLECT { MATCH (organization_country:Country {isoCode: organization.countryCode}) RETURN [property IN $given.lists.organizationsOfCountry.selected.country | organization_country[property]] }) END, CASE WHEN $given.lists.organizationsOfCountry.selected.location IS NOT NULL THEN head(COLLECT { MATCH (organization_location:Entity {id: organization.locationId}) RETURN [property IN $given.lists.organizationsOfCountry.selected.location | organization_location[property]] }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS organizationsOfCountry
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.positionsForCountry IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.positionsForCountry.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.positionsForCountry.page.counted THEN COUNT { (owner)<-[:FOR]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(countryId, byTitle)
  WHERE position.countryId = id AND position.byTitle > $given.lists.positionsForCountry.page.lower AND position.byTitle < $given.lists.positionsForCountry.page.upper
  RETURN position
  ORDER BY position.countryId, position.byTitle
  LIMIT $given.lists.positionsForCountry.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.positionsForCountry.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN [[property IN $given.lists.positionsForCountry.selected.node | position[property]], CASE WHEN $given.lists.positionsForCountry.selected.person IS NOT NULL THEN head([(position)<-[:HOLDS]-(position_person:Person) | [property IN $given.lists.positionsForCountry.selected.person | position_person[property]]]) END, CASE WHEN $given.lists.positionsForCountry.selected.organization IS NOT NULL THEN head([(position)-[:AT]->(position_organization:Organization) | [property IN $given.lists.positionsForCountry.selected.organization | position_organization[property]]]) END, CASE WHEN $given.lists.positionsForCountry.selected.country IS NOT NULL THEN head([(position)-[:FOR]->(position_country:Country) | [property IN $given.lists.positionsForCountry.selected.country | position_country[property]]]) END, CASE WHEN $given.lists.positionsForCountry.selected.evidence IS NOT NULL THEN head(COLLECT { MATCH (position_evidence:Evidence) USING INDEX SEEK position_evidence:Evidence(ownerId, byDate) WHERE position_evidence.ownerId = position.id AND position_evidence.byDate > '' RETURN [[property IN $given.lists.positionsForCountry.selected.evidence | position_evidence[property]], CASE WHEN $given.lists.positionsForCountry.selected.\`evidence.article\` IS NOT NULL THEN head([(position_evidence)-[:IN]->(position_evidence_article:Article) | [[property IN $given.lists.positionsForCountry.selected.\`evidence.article\` | position_evidence_article[property]], CASE WHEN $given.lists.positionsForCountry.selected.\`evidence.article.publisher\` IS NOT NULL THEN head([(position_evidence_article)-[:PUBLISHED_BY]->(position_evidence_article_publisher:Publisher) | [property IN $given.lists.positionsForCountry.selected.\`evidence.article.publisher\` | position_evidence_article_publisher[property]]]) END]]) END] ORDER BY position_evidence.ownerId DESC, position_evidence.byDate DESC LIMIT 1 }) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS positionsForCountry
}
OPTIONAL CALL (foundId) {
WITH foundId AS id
WHERE id IS NOT NULL AND $given.lists.quotesOfSpeaker IS NOT NULL
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.lists.quotesOfSpeaker.page.counted THEN id END})
WITH id, CASE WHEN $given.lists.quotesOfSpeaker.page.counted THEN COUNT { (owner)<-[:SPOKEN_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = id AND quote.byDate > $given.lists.quotesOfSpeaker.page.lower AND quote.byDate < $given.lists.quotesOfSpeaker.page.upper
  RETURN quote
  ORDER BY quote.speakerId DESC, quote.byDate DESC
  LIMIT $given.lists.quotesOfSpeaker.page.limit
}
WITH id AS ownerId, total, collect(CASE WHEN $given.lists.quotesOfSpeaker.page.cursors THEN quote.byDate END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN [[property IN $given.lists.quotesOfSpeaker.selected.node | quote[property]], CASE WHEN $given.lists.quotesOfSpeaker.selected.speaker IS NOT NULL THEN head([(quote)-[:SPOKEN_BY]->(quote_speaker:Entity) | [property IN $given.lists.quotesOfSpeaker.selected.speaker | quote_speaker[property]]]) END, CASE WHEN $given.lists.quotesOfSpeaker.selected.article IS NOT NULL THEN head([(quote)-[:IN]->(quote_article:Article) | [[property IN $given.lists.quotesOfSpeaker.selected.article | quote_article[property]], CASE WHEN $given.lists.quotesOfSpeaker.selected.\`article.publisher\` IS NOT NULL THEN head([(quote_article)-[:PUBLISHED_BY]->(quote_article_publisher:Publisher) | [property IN $given.lists.quotesOfSpeaker.selected.\`article.publisher\` | quote_article_publisher[property]]]) END]]) END] END) AS nodes
RETURN [ownerId, total, cursors, nodes] AS quotesOfSpeaker
}
RETURN
  key,
  [property IN $given.selected.node | found[property]] AS node, articlesOfEntity, claimsOfEntity, claimsOfSpeaker, eventsInCountry, eventsOfParticipant, mentionsOfEntity, organizationsOfCountry, positionsForCountry, quotesOfSpeaker
ORDER BY key, found.id`,
};
const countriesByNameCall = prepareWithLists<CountriesByNameRow>(countriesByNameStatement, countriesByNameListsStatement, shapes);

/** Countries that have each name or alias. */
export function countriesByName(run: Run, parameters: {
  /** folded names */
  readonly keys: readonly string[];
  /** properties that are asked of the nodes and, by path, of their neighbours */
  readonly selected: Readonly<Record<string, unknown>>;
  /** what is asked of the lists that come along */
  readonly lists: { readonly articlesOfEntity?: Omit<Parameters<typeof articlesOfEntity>[1], 'ids'>; readonly claimsOfEntity?: Omit<Parameters<typeof claimsOfEntity>[1], 'ids'>; readonly claimsOfSpeaker?: Omit<Parameters<typeof claimsOfSpeaker>[1], 'ids'>; readonly eventsInCountry?: Omit<Parameters<typeof eventsInCountry>[1], 'ids'> & { readonly lists?: { readonly participantsOfEvent?: Omit<Parameters<typeof participantsOfEvent>[1], 'ids'> } }; readonly eventsOfParticipant?: Omit<Parameters<typeof eventsOfParticipant>[1], 'ids'>; readonly mentionsOfEntity?: Omit<Parameters<typeof mentionsOfEntity>[1], 'ids'>; readonly organizationsOfCountry?: Omit<Parameters<typeof organizationsOfCountry>[1], 'ids'>; readonly positionsForCountry?: Omit<Parameters<typeof positionsForCountry>[1], 'ids'>; readonly quotesOfSpeaker?: Omit<Parameters<typeof quotesOfSpeaker>[1], 'ids'> };
}): Promise<ReadonlyMap<string, readonly CountriesByNameRow[]>> {
  return keyed(countriesByNameCall, run, parameters, 'key');
}

/** Every statement, by name. */
export const statements: Readonly<Record<string, TypedStatement>> = {
  'admin/count-ordinals': countOrdinalsStatement,
  'admin/count-texts': countTextsStatement,
  'admin/delete-derived': deleteDerivedStatement,
  'admin/drop-constraint': dropConstraintStatement,
  'admin/drop-index': dropIndexStatement,
  'admin/graph-state': graphStateStatement,
  'admin/indexes': indexesStatement,
  'admin/lock-graph': lockGraphStatement,
  'admin/ping': pingStatement,
  'admin/refuse-text': refuseTextStatement,
  'admin/retry-texts': retryTextsStatement,
  'admin/set-articles-aside': setArticlesAsideStatement,
  'admin/set-first-password': setFirstPasswordStatement,
  'admin/set-graph-state': setGraphStateStatement,
  'admin/set-made': setMadeStatement,
  'admin/stored-texts': storedTextsStatement,
  'admin/take-texts': takeTextsStatement,
  'admin/take-turn': takeTurnStatement,
  'article/any-article': anyArticleStatement,
  'article/articles-by-id': articlesByIdStatement,
  'article/articles-by-id+lists': articlesByIdListsStatement,
  'article/articles-of-entity': articlesOfEntityStatement,
  'article/articles-of-entity+reversed': articlesOfEntityReversed,
  'article/articles-of-publisher': articlesOfPublisherStatement,
  'article/articles-of-publisher+reversed': articlesOfPublisherReversed,
  'article/count-articles': countArticlesStatement,
  'article/create-articles': createArticlesStatement,
  'article/existing-articles': existingArticlesStatement,
  'article/list-articles': listArticlesStatement,
  'article/list-articles+reversed': listArticlesReversed,
  'claim/claims-by-id': claimsByIdStatement,
  'claim/claims-of-article': claimsOfArticleStatement,
  'claim/claims-of-article+reversed': claimsOfArticleReversed,
  'claim/claims-of-entity': claimsOfEntityStatement,
  'claim/claims-of-entity+reversed': claimsOfEntityReversed,
  'claim/claims-of-speaker': claimsOfSpeakerStatement,
  'claim/claims-of-speaker+reversed': claimsOfSpeakerReversed,
  'claim/count-claims': countClaimsStatement,
  'claim/create-claims': createClaimsStatement,
  'claim/list-claims': listClaimsStatement,
  'claim/list-claims+reversed': listClaimsReversed,
  'country/count-countries': countCountriesStatement,
  'country/countries-by-code': countriesByCodeStatement,
  'country/countries-by-code+lists': countriesByCodeListsStatement,
  'country/countries-by-name': countriesByNameStatement,
  'country/countries-by-name+lists': countriesByNameListsStatement,
  'country/list-countries': listCountriesStatement,
  'country/list-countries+reversed': listCountriesReversed,
  'entity/entities-by-id': entitiesByIdStatement,
  'entity/entities-by-id+lists': entitiesByIdListsStatement,
  'entity/entities-of-article': entitiesOfArticleStatement,
  'entity/entities-of-article+reversed': entitiesOfArticleReversed,
  'entity/merge-entities': mergeEntitiesStatement,
  'entity/merge-names': mergeNamesStatement,
  'event/count-events': countEventsStatement,
  'event/events-at-place': eventsAtPlaceStatement,
  'event/events-at-place+reversed': eventsAtPlaceReversed,
  'event/events-by-name': eventsByNameStatement,
  'event/events-by-name+lists': eventsByNameListsStatement,
  'event/events-in-country': eventsInCountryStatement,
  'event/events-in-country+reversed': eventsInCountryReversed,
  'event/events-of-participant': eventsOfParticipantStatement,
  'event/events-of-participant+reversed': eventsOfParticipantReversed,
  'event/list-events': listEventsStatement,
  'event/list-events+reversed': listEventsReversed,
  'event/location-of-event': locationOfEventStatement,
  'event/merge-locations': mergeLocationsStatement,
  'event/merge-participations': mergeParticipationsStatement,
  'event/participants-of-event': participantsOfEventStatement,
  'event/participants-of-event+reversed': participantsOfEventReversed,
  'evidence/create-evidence': createEvidenceStatement,
  'evidence/evidence-of-owner': evidenceOfOwnerStatement,
  'evidence/evidence-of-owner+reversed': evidenceOfOwnerReversed,
  'mention/create-mentions': createMentionsStatement,
  'mention/mentions-by-id': mentionsByIdStatement,
  'mention/mentions-of-article': mentionsOfArticleStatement,
  'mention/mentions-of-article+reversed': mentionsOfArticleReversed,
  'mention/mentions-of-entity': mentionsOfEntityStatement,
  'mention/mentions-of-entity+reversed': mentionsOfEntityReversed,
  'organization/count-organizations': countOrganizationsStatement,
  'organization/list-organizations': listOrganizationsStatement,
  'organization/list-organizations+reversed': listOrganizationsReversed,
  'organization/merge-nationalities': mergeNationalitiesStatement,
  'organization/organizations-by-name': organizationsByNameStatement,
  'organization/organizations-by-name+lists': organizationsByNameListsStatement,
  'organization/organizations-of-country': organizationsOfCountryStatement,
  'organization/organizations-of-country+reversed': organizationsOfCountryReversed,
  'person/count-people': countPeopleStatement,
  'person/list-people': listPeopleStatement,
  'person/list-people+reversed': listPeopleReversed,
  'person/people-by-name': peopleByNameStatement,
  'person/people-by-name+lists': peopleByNameListsStatement,
  'place/count-places': countPlacesStatement,
  'place/list-places': listPlacesStatement,
  'place/list-places+reversed': listPlacesReversed,
  'place/places-by-name': placesByNameStatement,
  'place/places-by-name+lists': placesByNameListsStatement,
  'position/merge-positions': mergePositionsStatement,
  'position/positions-at-organization': positionsAtOrganizationStatement,
  'position/positions-at-organization+reversed': positionsAtOrganizationReversed,
  'position/positions-by-id': positionsByIdStatement,
  'position/positions-for-country': positionsForCountryStatement,
  'position/positions-for-country+reversed': positionsForCountryReversed,
  'position/positions-of-person': positionsOfPersonStatement,
  'position/positions-of-person+reversed': positionsOfPersonReversed,
  'publisher/publishers-by-id': publishersByIdStatement,
  'quote/count-quotes': countQuotesStatement,
  'quote/create-quotes': createQuotesStatement,
  'quote/entities-of-quote': entitiesOfQuoteStatement,
  'quote/list-quotes': listQuotesStatement,
  'quote/list-quotes+reversed': listQuotesReversed,
  'quote/quotes-by-id': quotesByIdStatement,
  'quote/quotes-of-article': quotesOfArticleStatement,
  'quote/quotes-of-article+reversed': quotesOfArticleReversed,
  'quote/quotes-of-speaker': quotesOfSpeakerStatement,
  'quote/quotes-of-speaker+reversed': quotesOfSpeakerReversed,
  'traversal/neighbors': neighborsStatement,
  'traversal/search': searchStatement,
  'traversal/shortest-path': shortestPathStatement,
};

/** The constraints and indexes of the model; safe to run again. */
export const schemaStatements: readonly SchemaStatement[] = [
  { name: 'Article_id_key', kind: 'CONSTRAINT', type: 'RANGE', entityType: 'NODE', on: ['Article'], properties: ['id'], analyzer: null, text: 'CREATE CONSTRAINT Article_id_key IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE' },
  { name: 'Article_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Article'], properties: ['byDate'], analyzer: null, text: 'CREATE INDEX Article_byDate IF NOT EXISTS FOR (n:Article) ON (n.byDate)' },
  { name: 'Article_byTitle', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Article'], properties: ['byTitle'], analyzer: null, text: 'CREATE INDEX Article_byTitle IF NOT EXISTS FOR (n:Article) ON (n.byTitle)' },
  { name: 'Article_publisherId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Article'], properties: ['publisherId', 'byDate'], analyzer: null, text: 'CREATE INDEX Article_publisherId_byDate IF NOT EXISTS FOR (n:Article) ON (n.publisherId, n.byDate)' },
  { name: 'Publisher_id_key', kind: 'CONSTRAINT', type: 'RANGE', entityType: 'NODE', on: ['Publisher'], properties: ['id'], analyzer: null, text: 'CREATE CONSTRAINT Publisher_id_key IF NOT EXISTS FOR (n:Publisher) REQUIRE n.id IS UNIQUE' },
  { name: 'Entity_id_key', kind: 'CONSTRAINT', type: 'RANGE', entityType: 'NODE', on: ['Entity'], properties: ['id'], analyzer: null, text: 'CREATE CONSTRAINT Entity_id_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE' },
  { name: 'Person_byName', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Person'], properties: ['byName'], analyzer: null, text: 'CREATE INDEX Person_byName IF NOT EXISTS FOR (n:Person) ON (n.byName)' },
  { name: 'Organization_byName', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Organization'], properties: ['byName'], analyzer: null, text: 'CREATE INDEX Organization_byName IF NOT EXISTS FOR (n:Organization) ON (n.byName)' },
  { name: 'Organization_countryCode_byName', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Organization'], properties: ['countryCode', 'byName'], analyzer: null, text: 'CREATE INDEX Organization_countryCode_byName IF NOT EXISTS FOR (n:Organization) ON (n.countryCode, n.byName)' },
  { name: 'Country_byName', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Country'], properties: ['byName'], analyzer: null, text: 'CREATE INDEX Country_byName IF NOT EXISTS FOR (n:Country) ON (n.byName)' },
  { name: 'Country_isoCode', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Country'], properties: ['isoCode'], analyzer: null, text: 'CREATE INDEX Country_isoCode IF NOT EXISTS FOR (n:Country) ON (n.isoCode)' },
  { name: 'Place_byName', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Place'], properties: ['byName'], analyzer: null, text: 'CREATE INDEX Place_byName IF NOT EXISTS FOR (n:Place) ON (n.byName)' },
  { name: 'Place_countryCode_byName', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Place'], properties: ['countryCode', 'byName'], analyzer: null, text: 'CREATE INDEX Place_countryCode_byName IF NOT EXISTS FOR (n:Place) ON (n.countryCode, n.byName)' },
  { name: 'Event_byName', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Event'], properties: ['byName'], analyzer: null, text: 'CREATE INDEX Event_byName IF NOT EXISTS FOR (n:Event) ON (n.byName)' },
  { name: 'Event_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Event'], properties: ['byDate'], analyzer: null, text: 'CREATE INDEX Event_byDate IF NOT EXISTS FOR (n:Event) ON (n.byDate)' },
  { name: 'Event_countryCode_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Event'], properties: ['countryCode', 'byDate'], analyzer: null, text: 'CREATE INDEX Event_countryCode_byDate IF NOT EXISTS FOR (n:Event) ON (n.countryCode, n.byDate)' },
  { name: 'Event_locationId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Event'], properties: ['locationId', 'byDate'], analyzer: null, text: 'CREATE INDEX Event_locationId_byDate IF NOT EXISTS FOR (n:Event) ON (n.locationId, n.byDate)' },
  { name: 'Name_key_key', kind: 'CONSTRAINT', type: 'RANGE', entityType: 'NODE', on: ['Name'], properties: ['key'], analyzer: null, text: 'CREATE CONSTRAINT Name_key_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE' },
  { name: 'Mention_id_key', kind: 'CONSTRAINT', type: 'RANGE', entityType: 'NODE', on: ['Mention'], properties: ['id'], analyzer: null, text: 'CREATE CONSTRAINT Mention_id_key IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE' },
  { name: 'Mention_entityId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Mention'], properties: ['entityId', 'byDate'], analyzer: null, text: 'CREATE INDEX Mention_entityId_byDate IF NOT EXISTS FOR (n:Mention) ON (n.entityId, n.byDate)' },
  { name: 'Mention_articleId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Mention'], properties: ['articleId', 'byDate'], analyzer: null, text: 'CREATE INDEX Mention_articleId_byDate IF NOT EXISTS FOR (n:Mention) ON (n.articleId, n.byDate)' },
  { name: 'Mention_entityId_appearance', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Mention'], properties: ['entityId', 'appearance'], analyzer: null, text: 'CREATE INDEX Mention_entityId_appearance IF NOT EXISTS FOR (n:Mention) ON (n.entityId, n.appearance)' },
  { name: 'Mention_articleId_appearance', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Mention'], properties: ['articleId', 'appearance'], analyzer: null, text: 'CREATE INDEX Mention_articleId_appearance IF NOT EXISTS FOR (n:Mention) ON (n.articleId, n.appearance)' },
  { name: 'Quote_id_key', kind: 'CONSTRAINT', type: 'RANGE', entityType: 'NODE', on: ['Quote'], properties: ['id'], analyzer: null, text: 'CREATE CONSTRAINT Quote_id_key IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE' },
  { name: 'Quote_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Quote'], properties: ['byDate'], analyzer: null, text: 'CREATE INDEX Quote_byDate IF NOT EXISTS FOR (n:Quote) ON (n.byDate)' },
  { name: 'Quote_speakerId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Quote'], properties: ['speakerId', 'byDate'], analyzer: null, text: 'CREATE INDEX Quote_speakerId_byDate IF NOT EXISTS FOR (n:Quote) ON (n.speakerId, n.byDate)' },
  { name: 'Quote_articleId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Quote'], properties: ['articleId', 'byDate'], analyzer: null, text: 'CREATE INDEX Quote_articleId_byDate IF NOT EXISTS FOR (n:Quote) ON (n.articleId, n.byDate)' },
  { name: 'Position_id_key', kind: 'CONSTRAINT', type: 'RANGE', entityType: 'NODE', on: ['Position'], properties: ['id'], analyzer: null, text: 'CREATE CONSTRAINT Position_id_key IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE' },
  { name: 'Position_personId_byTitle', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Position'], properties: ['personId', 'byTitle'], analyzer: null, text: 'CREATE INDEX Position_personId_byTitle IF NOT EXISTS FOR (n:Position) ON (n.personId, n.byTitle)' },
  { name: 'Position_organizationId_byTitle', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Position'], properties: ['organizationId', 'byTitle'], analyzer: null, text: 'CREATE INDEX Position_organizationId_byTitle IF NOT EXISTS FOR (n:Position) ON (n.organizationId, n.byTitle)' },
  { name: 'Position_countryId_byTitle', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Position'], properties: ['countryId', 'byTitle'], analyzer: null, text: 'CREATE INDEX Position_countryId_byTitle IF NOT EXISTS FOR (n:Position) ON (n.countryId, n.byTitle)' },
  { name: 'Claim_id_key', kind: 'CONSTRAINT', type: 'RANGE', entityType: 'NODE', on: ['Claim'], properties: ['id'], analyzer: null, text: 'CREATE CONSTRAINT Claim_id_key IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE' },
  { name: 'Claim_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Claim'], properties: ['byDate'], analyzer: null, text: 'CREATE INDEX Claim_byDate IF NOT EXISTS FOR (n:Claim) ON (n.byDate)' },
  { name: 'Claim_subjectId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Claim'], properties: ['subjectId', 'byDate'], analyzer: null, text: 'CREATE INDEX Claim_subjectId_byDate IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.byDate)' },
  { name: 'Claim_objectId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Claim'], properties: ['objectId', 'byDate'], analyzer: null, text: 'CREATE INDEX Claim_objectId_byDate IF NOT EXISTS FOR (n:Claim) ON (n.objectId, n.byDate)' },
  { name: 'Claim_attributedToId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Claim'], properties: ['attributedToId', 'byDate'], analyzer: null, text: 'CREATE INDEX Claim_attributedToId_byDate IF NOT EXISTS FOR (n:Claim) ON (n.attributedToId, n.byDate)' },
  { name: 'Claim_articleId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Claim'], properties: ['articleId', 'byDate'], analyzer: null, text: 'CREATE INDEX Claim_articleId_byDate IF NOT EXISTS FOR (n:Claim) ON (n.articleId, n.byDate)' },
  { name: 'Claim_predicate_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Claim'], properties: ['predicate', 'byDate'], analyzer: null, text: 'CREATE INDEX Claim_predicate_byDate IF NOT EXISTS FOR (n:Claim) ON (n.predicate, n.byDate)' },
  { name: 'Evidence_id_key', kind: 'CONSTRAINT', type: 'RANGE', entityType: 'NODE', on: ['Evidence'], properties: ['id'], analyzer: null, text: 'CREATE CONSTRAINT Evidence_id_key IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE' },
  { name: 'Evidence_ownerId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['Evidence'], properties: ['ownerId', 'byDate'], analyzer: null, text: 'CREATE INDEX Evidence_ownerId_byDate IF NOT EXISTS FOR (n:Evidence) ON (n.ownerId, n.byDate)' },
  { name: 'Newsgraph_id_key', kind: 'CONSTRAINT', type: 'RANGE', entityType: 'NODE', on: ['Newsgraph'], properties: ['id'], analyzer: null, text: 'CREATE CONSTRAINT Newsgraph_id_key IF NOT EXISTS FOR (n:Newsgraph) REQUIRE n.id IS UNIQUE' },
  { name: 'StoredText_id_key', kind: 'CONSTRAINT', type: 'RANGE', entityType: 'NODE', on: ['StoredText'], properties: ['id'], analyzer: null, text: 'CREATE CONSTRAINT StoredText_id_key IF NOT EXISTS FOR (n:StoredText) REQUIRE n.id IS UNIQUE' },
  { name: 'StoredText_ordinal', kind: 'INDEX', type: 'RANGE', entityType: 'NODE', on: ['StoredText'], properties: ['ordinal'], analyzer: null, text: 'CREATE INDEX StoredText_ordinal IF NOT EXISTS FOR (n:StoredText) ON (n.ordinal)' },
  { name: 'PARTICIPATED_IN_entityId_byDate', kind: 'INDEX', type: 'RANGE', entityType: 'RELATIONSHIP', on: ['PARTICIPATED_IN'], properties: ['entityId', 'byDate'], analyzer: null, text: 'CREATE INDEX PARTICIPATED_IN_entityId_byDate IF NOT EXISTS FOR ()-[n:PARTICIPATED_IN]-() ON (n.entityId, n.byDate)' },
  { name: 'PARTICIPATED_IN_eventId_byName', kind: 'INDEX', type: 'RANGE', entityType: 'RELATIONSHIP', on: ['PARTICIPATED_IN'], properties: ['eventId', 'byName'], analyzer: null, text: 'CREATE INDEX PARTICIPATED_IN_eventId_byName IF NOT EXISTS FOR ()-[n:PARTICIPATED_IN]-() ON (n.eventId, n.byName)' },
  { name: 'names', kind: 'INDEX', type: 'FULLTEXT', entityType: 'NODE', on: ['Entity'], properties: ['nameFr', 'nameEn', 'aliases'], analyzer: 'standard-folding', text: 'CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameFr, n.nameEn, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: \'standard-folding\'}}' },
  { name: 'texts', kind: 'INDEX', type: 'FULLTEXT', entityType: 'NODE', on: ['Article'], properties: ['title', 'text'], analyzer: 'standard-folding', text: 'CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: \'standard-folding\'}}' },
];
