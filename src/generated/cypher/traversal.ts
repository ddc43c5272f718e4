// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { rows, statement } from './model.ts';

/** What links each entity to others: its newest claims and its offices, a bounded number of each. */
export const neighbors = statement({
  name: 'traversal/neighbors',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', /** links of a kind an entity */ limit: 'INTEGER!', /** ids of the others that are meant; all where there is none */ among: 'LIST<STRING!>', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { ownerId: 'STRING!', source: 'STRING!', target: 'STRING!', relation: 'STRING!', /** the other end */ node: 'EntityRow!', /** whether the owner has claims that were not read */ more: 'BOOLEAN!' },
  rows: 'keyed ownerId',
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
WITH id, source, target, relation, other
WHERE $given.among IS NULL OR other IN $given.among
MATCH (owner:Entity {id: id})
MATCH (node:Entity {id: other})
RETURN
  id AS ownerId,
  source,
  target,
  relation,
  ${rows.EntityRow.selected('node')} AS node,
  COUNT { (owner)<-[:SUBJECT]-() } > $given.limit OR COUNT { (owner)<-[:OBJECT]-() } > $given.limit AS more`,
});

/** Entities by their names, articles and quotes by their words, best first. An empty query finds nothing. */
export const search = statement({
  name: 'traversal/search',
  mode: 'READ',
  parameters: { /** Lucene query */ nameQuery: 'STRING!', articleQuery: 'STRING!', quoteQuery: 'STRING!', /** most hits of each kind that are looked at */ depth: 'INTEGER!', skip: 'INTEGER!', limit: 'INTEGER!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { id: 'STRING!', score: 'FLOAT!', entity: 'EntityRow', article: 'ArticleRow', quote: 'QuoteRow' },
  rows: 'many',
  text: `CALL () {
  UNWIND CASE WHEN $given.nameQuery = '' THEN [] ELSE [$given.nameQuery] END AS query
  CALL db.index.fulltext.queryNodes('names', query, {limit: $given.depth}) YIELD node, score
  RETURN node.id AS id, score * 2 AS score

  UNION ALL

  UNWIND CASE WHEN $given.articleQuery = '' THEN [] ELSE [$given.articleQuery] END AS query
  CALL db.index.fulltext.queryNodes('texts', query, {limit: $given.depth}) YIELD node, score
  RETURN node.id AS id, score

  UNION ALL

  UNWIND CASE WHEN $given.quoteQuery = '' THEN [] ELSE [$given.quoteQuery] END AS query
  CALL db.index.fulltext.queryNodes('quotes', query, {limit: $given.depth}) YIELD node, score
  RETURN node.id AS id, score
}
WITH id, score
ORDER BY score DESC, id
SKIP $given.skip
LIMIT $given.limit
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (article:Article {id: id})
OPTIONAL MATCH (quote:Quote {id: id})
RETURN
  id,
  score,
  CASE WHEN entity IS NOT NULL THEN ${rows.EntityRow.selected('entity')} END AS entity,
  CASE WHEN article IS NOT NULL THEN ${rows.ArticleRow.selected('article')} END AS article,
  CASE WHEN quote IS NOT NULL THEN ${rows.QuoteRow.selected('quote')} END AS quote
ORDER BY score DESC, id`,
});

/** The shortest way from one node to another, over relationships of any kind but evidence. */
export const shortestPath = statement({
  name: 'traversal/shortest-path',
  mode: 'READ',
  parameters: { from: 'STRING!', to: 'STRING!', /** at most 6 */ maxLength: 'INTEGER!' },
  row: { /** nodes from first to last */ ids: 'LIST<STRING!>!', steps: 'LIST<PathStepRow!>!' },
  rows: 'maybeOne',
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
});
