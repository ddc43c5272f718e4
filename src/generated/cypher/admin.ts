// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { statement } from './model.ts';

/** How many articles there are, and how many texts of which one is still to be made. */
export const countTexts = statement({
  name: 'admin/count-texts',
  mode: 'READ',
  parameters: {},
  row: { articles: 'INTEGER!', texts: 'INTEGER!' },
  rows: 'one',
  text: `RETURN
  COUNT { MATCH (:Article) } AS articles,
  COUNT { MATCH (stored:StoredText) WHERE stored.refused IS NULL } AS texts`,
});

/**
 * Deletes what was made of articles: first what hangs on others, so that nothing with many relationships is left for the
 * end. Only what has an id as ours are.
 */
export const deleteDerived = statement({
  name: 'admin/delete-derived',
  mode: 'WRITE',
  parameters: { /** nodes */ limit: 'INTEGER!' },
  row: { deleted: 'INTEGER!' },
  rows: 'one',
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
  MATCH (node:Identity) WHERE node.id STARTS WITH 'organization_' RETURN node
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
});

/** Removes a constraint and the index behind it. */
export const dropConstraint = statement({
  name: 'admin/drop-constraint',
  mode: 'WRITE',
  isCommand: true,
  parameters: { name: 'STRING!' },
  row: {},
  rows: 'none',
  text: `DROP CONSTRAINT $name IF EXISTS`,
});

/** Removes an index that no constraint owns. */
export const dropIndex = statement({
  name: 'admin/drop-index',
  mode: 'WRITE',
  isCommand: true,
  parameters: { name: 'STRING!' },
  row: {},
  rows: 'none',
  text: `DROP INDEX $name IF EXISTS`,
});

/**
 * How many articles and decisions the graph is made of, and how many writes it has had. Texts of which no article is made
 * count as articles. Others may have nodes of the label Article; ours are known by their ids.
 */
export const graphSources = statement({
  name: 'admin/graph-sources',
  mode: 'READ',
  parameters: {},
  row: { articles: 'INTEGER!', decisions: 'INTEGER!', revision: 'INTEGER!' },
  rows: 'one',
  text: `OPTIONAL MATCH (graph:Newsgraph {id: 'graph'})
RETURN
  COUNT {
    MATCH (article:Article)
    WHERE article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
  } + COUNT { MATCH (:StoredText) } AS articles,
  COUNT { MATCH (:Decision) } AS decisions, coalesce(graph.revision, 0) AS revision`,
});

/** What the graph says of its own version. Others may have nodes of the label Article; ours are known by their ids. */
export const graphState = statement({
  name: 'admin/graph-state',
  mode: 'READ',
  parameters: {},
  row: { /** of the model; null where nothing has said so yet */ version: 'INTEGER', /** the version that it is being built anew for */ building: 'INTEGER', /** how far that is */ stage: 'STRING', /** the constraints and indexes that were made for it */ made: 'LIST<STRING!>', holdsArticles: 'BOOLEAN!' },
  rows: 'one',
  text: `OPTIONAL MATCH (graph:Newsgraph {id: 'graph'})
RETURN
  graph.version AS version, graph.building AS building, graph.stage AS stage, graph.made AS made,
  EXISTS {
    MATCH (article:Article)
    WHERE article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
  } AS holdsArticles`,
});

/** All indexes with what they are, those behind constraints included. */
export const indexes = statement({
  name: 'admin/indexes',
  mode: 'READ',
  parameters: {},
  row: { name: 'STRING!', /** RANGE, FULLTEXT and so on */ type: 'STRING!', /** NODE or RELATIONSHIP */ entityType: 'STRING!', /** labels, or types of relationships */ on: 'LIST<STRING!>!', properties: 'LIST<STRING!>!', analyzer: 'STRING', /** the constraint that it is behind */ owner: 'STRING', /** ONLINE, POPULATING or FAILED */ state: 'STRING!', /** how much of it is there */ percent: 'FLOAT!' },
  rows: 'many',
  text: `SHOW INDEXES
YIELD name, type, entityType, labelsOrTypes, properties, options, owningConstraint, state, populationPercent
WHERE type <> 'LOOKUP'
RETURN
  name, type, entityType, labelsOrTypes AS on, properties, options.indexConfig['fulltext.analyzer'] AS analyzer,
  owningConstraint AS owner, state, populationPercent AS percent`,
});

/** Keeps texts of which no article can be made, with the reason; not where there is an article, or it was retracted. */
export const keepTexts = statement({
  name: 'admin/keep-texts',
  mode: 'WRITE',
  parameters: { texts: 'LIST<StoredTextInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.texts AS row
WITH row
WHERE
  NOT EXISTS { MATCH (:Article {id: row.id}) } AND
  NOT EXISTS { MATCH (:Decision {targetId: row.id, kind: 'RETRACT'}) }
MERGE (stored:StoredText {id: row.id})
SET stored.text = row.text, stored.given = row.given, stored.reading = row.reading, stored.refused = row.refused`,
});

/**
 * What the graph says of its version, unchanged until this transaction ends: others that write wait here. A graph that has
 * articles and says nothing is of the first model.
 */
export const lockGraph = statement({
  name: 'admin/lock-graph',
  mode: 'WRITE',
  parameters: { /** of the model, for a graph without articles */ version: 'INTEGER!' },
  row: { version: 'INTEGER!', building: 'INTEGER', stage: 'STRING' },
  rows: 'one',
  text: `WITH
  EXISTS {
    MATCH (article:Article)
    WHERE article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
  } AS holdsArticles
MERGE (graph:Newsgraph {id: 'graph'})
ON CREATE SET graph.version = CASE WHEN holdsArticles THEN 1 ELSE $given.version END, graph.revision = 0
SET graph.id = 'graph'
WITH graph
RETURN graph.version AS version, graph.building AS building, graph.stage AS stage`,
});

/**
 * Waits until no other program brings the graph up to date, and keeps others waiting until this transaction ends. It is
 * rolled back: the node is never there for others, and a program that is killed leaves nothing behind.
 */
export const lockUpdate = statement({
  name: 'admin/lock-update',
  mode: 'WRITE',
  parameters: {},
  row: {},
  rows: 'none',
  text: `MERGE (:Newsgraph {id: 'update'})`,
});

/** Whether the database answers. */
export const ping = statement({
  name: 'admin/ping',
  mode: 'READ',
  parameters: {},
  row: { answers: 'BOOLEAN!' },
  rows: 'one',
  text: `RETURN true AS answers`,
});

/** Counts a write, in its transaction, which has locked the graph. */
export const raiseRevision = statement({
  name: 'admin/raise-revision',
  mode: 'WRITE',
  parameters: {},
  row: {},
  rows: 'none',
  text: `MATCH (graph:Newsgraph {id: 'graph'})
SET graph.revision = graph.revision + 1`,
});

/** Keeps a text of which no article can be made, with the reason. */
export const refuseText = statement({
  name: 'admin/refuse-text',
  mode: 'WRITE',
  parameters: { id: 'STRING!', reason: 'STRING!' },
  row: {},
  rows: 'none',
  text: `MATCH (stored:StoredText {id: $given.id})
SET stored.refused = $given.reason`,
});

/** Has texts tried again of which no article could be made. */
export const retryTexts = statement({
  name: 'admin/retry-texts',
  mode: 'WRITE',
  parameters: {},
  row: {},
  rows: 'none',
  text: `MATCH (stored:StoredText)
REMOVE stored.refused`,
});

/** Makes texts of articles. */
export const setArticlesAside = statement({
  name: 'admin/set-articles-aside',
  mode: 'WRITE',
  parameters: { /** articles */ limit: 'INTEGER!' },
  row: { moved: 'INTEGER!' },
  rows: 'one',
  text: `MATCH (article:Article)
WHERE article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
WITH article LIMIT $given.limit
OPTIONAL MATCH (article)-[own:PUBLISHED_BY|HEEDS]->(:Publisher|Decision)
DELETE own
WITH DISTINCT article
SET article = {id: article.id, text: article.text, given: article.given, reading: article.reading}
REMOVE article:Article
SET article:StoredText
RETURN count(article) AS moved`,
});

/** Replaces the password with which Neo4j is born. Runs in the database `system`. */
export const setFirstPassword = statement({
  name: 'admin/set-first-password',
  mode: 'WRITE',
  isCommand: true,
  parameters: { /** at least eight characters */ password: 'STRING!' },
  row: {},
  rows: 'none',
  text: `ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password`,
});

/** Says of what version the graph is, and how far it is built for the next, which raises its revision. */
export const setGraphState = statement({
  name: 'admin/set-graph-state',
  mode: 'WRITE',
  parameters: { version: 'INTEGER!', building: 'INTEGER', stage: 'STRING' },
  row: {},
  rows: 'none',
  text: `MATCH (graph:Newsgraph {id: 'graph'})
SET
  graph.version = $given.version,
  graph.building = $given.building,
  graph.stage = $given.stage,
  graph.revision = coalesce(graph.revision, 0) + 1 // graphs older than version 7 have none`,
});

/** Notes the constraints and indexes that are made for the graph. */
export const setMade = statement({
  name: 'admin/set-made',
  mode: 'WRITE',
  parameters: { names: 'LIST<STRING!>!' },
  row: {},
  rows: 'none',
  text: `MATCH (graph:Newsgraph {id: 'graph'})
SET graph.made = $given.names`,
});

/** What articles are made from, and texts of which none is made, in the order of their ids. */
export const sourceArticles = statement({
  name: 'admin/source-articles',
  mode: 'READ',
  parameters: { /** the id of the last one before */ after: 'STRING!', limit: 'INTEGER!' },
  row: { id: 'STRING!', text: 'STRING!', /** what was given with it, as JSON */ given: 'STRING', /** what another reader has found in it, as JSON */ reading: 'STRING', /** why no article can be made of it */ refused: 'STRING' },
  rows: 'many',
  text: `CALL () {
  MATCH (article:Article)
  WHERE article.id > $given.after AND article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
  RETURN article.id AS id, article.text AS text, article.given AS given, article.reading AS reading, null AS refused
  ORDER BY id
  LIMIT $given.limit
UNION ALL
  MATCH (stored:StoredText)
  WHERE stored.id > $given.after
  RETURN stored.id AS id, stored.text AS text, stored.given AS given, stored.reading AS reading, stored.refused AS refused
  ORDER BY id
  LIMIT $given.limit
}
RETURN id, text, given, reading, refused
ORDER BY id
LIMIT $given.limit`,
});

/** Texts of which an article is to be made, in the order of their ids. */
export const storedTexts = statement({
  name: 'admin/stored-texts',
  mode: 'READ',
  parameters: { /** the id of the last one before */ after: 'STRING!', limit: 'INTEGER!' },
  row: { id: 'STRING!', text: 'STRING!', /** what was given with it, as JSON */ given: 'STRING', /** what another reader has found in it, as JSON */ reading: 'STRING' },
  rows: 'many',
  text: `MATCH (stored:StoredText)
WHERE stored.id > $given.after AND stored.refused IS NULL
RETURN stored.id AS id, stored.text AS text, stored.given AS given, stored.reading AS reading
ORDER BY stored.id
LIMIT $given.limit`,
});

/** Deletes texts whose articles are made in the same transaction, and says which of them were there. */
export const takeTexts = statement({
  name: 'admin/take-texts',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.ids AS wanted
MATCH (stored:StoredText {id: wanted})
WITH stored, stored.id AS id
DETACH DELETE stored
RETURN id`,
});
