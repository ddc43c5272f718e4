// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { statement } from './model.ts';

/** Links that nothing has stated before. */
export const createLinks = statement({
  name: 'link/create-links',
  mode: 'WRITE',
  parameters: { links: 'LIST<LinkInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.links AS row
MATCH (source:Entity {id: row.sourceId})
MATCH (target:Entity {id: row.targetId})
CREATE (source)-[:LINKED {
  sourceId: row.sourceId, targetId: row.targetId, sourceType: row.sourceType, targetType: row.targetType,
  relation: row.relation, pair: row.pair, count: row.count, negated: row.negated, oldest: row.oldest,
  newest: row.newest, strength: row.strength, tie: row.tie
}]->(target)`,
});

/** Deletes the links of pairs, which are folded anew. */
export const deleteLinks = statement({
  name: 'link/delete-links',
  mode: 'WRITE',
  parameters: { pairs: 'LIST<STRING!>!' },
  row: {},
  rows: 'none',
  text: `MATCH ()-[link:LINKED]->()
USING INDEX SEEK link:LINKED(pair)
WHERE link.pair IN $given.pairs
DELETE link`,
});

/** The links of pairs as far as they are folded. */
export const linkStates = statement({
  name: 'link/link-states',
  mode: 'READ',
  parameters: { pairs: 'LIST<STRING!>!' },
  row: { sourceId: 'STRING!', relation: 'STRING!', targetId: 'STRING!', count: 'INTEGER!', negated: 'INTEGER!', oldest: 'STRING', newest: 'STRING', tie: 'STRING' },
  rows: 'many',
  text: `MATCH ()-[link:LINKED]->()
USING INDEX SEEK link:LINKED(pair)
WHERE link.pair IN $given.pairs
RETURN
  link.sourceId AS sourceId, link.relation AS relation, link.targetId AS targetId, link.count AS count,
  link.negated AS negated, link.oldest AS oldest, link.newest AS newest, link.tie AS tie`,
});

/** The pairs of entities of which articles state something: by claims, and by offices. */
export const pairsOfArticles = statement({
  name: 'link/pairs-of-articles',
  mode: 'READ',
  parameters: { articleIds: 'LIST<STRING!>!' },
  row: { one: 'STRING!', other: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.articleIds AS articleId
CALL (articleId) {
  MATCH (claim:Claim)
  WHERE claim.articleId = articleId AND claim.byDate > ''
  RETURN claim.subjectId AS one, claim.objectId AS other

  UNION

  MATCH (:Article {id: articleId})<-[:IN]-(:Evidence)<-[:EVIDENCED_BY]-(position:Position)
  UNWIND [position.organizationId, position.countryId] AS place
  WITH position, place
  WHERE place IS NOT NULL
  RETURN position.personId AS one, place AS other
}
RETURN DISTINCT one, other`,
});

/**
 * What all articles together state of one entity and another: by each relation how many claims, or for HOLDS_OFFICE how many
 * articles of each office. `oldest` and `newest` are of articles with a date, `DAY|ID|DATE`.
 */
export const sumsOfPairs = statement({
  name: 'link/sums-of-pairs',
  mode: 'READ',
  parameters: { /** each two entities, in either order */ ends: 'LIST<PairInput!>!' },
  row: { sourceId: 'STRING!', relation: 'STRING!', targetId: 'STRING!', count: 'INTEGER!', negated: 'INTEGER!', oldest: 'STRING', newest: 'STRING' },
  rows: 'many',
  text: `UNWIND $given.ends AS row
UNWIND [[row.one, row.other], [row.other, row.one]] AS way
WITH DISTINCT way[0] AS sourceId, way[1] AS targetId
CALL (sourceId, targetId) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, predicate, byDate)
  WHERE claim.subjectId = sourceId AND claim.objectId = targetId AND claim.predicate > '' AND claim.byDate > ''
  RETURN claim.predicate AS relation, claim.byDate AS key, claim.polarity = 'NEGATED' AS isNegated

  UNION ALL

  WITH sourceId, targetId
  WHERE sourceId STARTS WITH 'person_'
  MATCH (position:Position)
  USING INDEX SEEK position:Position(personId, byTitle)
  WHERE
    position.personId = sourceId AND position.byTitle > '' AND
    targetId IN [position.organizationId, position.countryId]
  MATCH (evidence:Evidence)
  WHERE evidence.ownerId = position.id AND evidence.byDate > ''
  WITH position.id AS positionId, evidence.articleId AS articleId, min(evidence.byDate) AS key
  RETURN 'HOLDS_OFFICE' AS relation, key, false AS isNegated
}
WITH
  sourceId, relation, targetId, count(*) AS count, count(CASE WHEN isNegated THEN 1 END) AS negated,
  split(min(CASE WHEN key >= '0' THEN key END), '|') AS oldest,
  split(max(CASE WHEN key >= '0' THEN key END), '|') AS newest
OPTIONAL MATCH (old:Article {id: oldest[1]})
OPTIONAL MATCH (new:Article {id: newest[1]})
RETURN
  sourceId, relation, targetId, count, negated,
  oldest[0] + '|' + oldest[1] + '|' + old.publishedOn AS oldest,
  newest[0] + '|' + newest[1] + '|' + new.publishedOn AS newest`,
});

/** Links as they are folded by now. */
export const updateLinks = statement({
  name: 'link/update-links',
  mode: 'WRITE',
  parameters: { links: 'LIST<LinkInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.links AS row
MATCH (:Entity)-[link:LINKED]->(:Entity)
USING INDEX SEEK link:LINKED(pair)
WHERE link.pair = row.pair AND link.relation = row.relation AND link.sourceId = row.sourceId
SET
  link.count = row.count, link.negated = row.negated, link.oldest = row.oldest, link.newest = row.newest,
  link.strength = row.strength, link.tie = row.tie`,
});
