// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { rows, statement } from './model.ts';

/** The links between the two entities of each pair. */
export const linksAmong = statement({
  name: 'traversal/links-among',
  mode: 'READ',
  parameters: { pairs: 'LIST<STRING!>!', /** the strength that they exceed */ above: 'STRING!', /** all there are where there is none */ relations: 'LIST<STRING!>', /** whether anything but ends and relation is wanted; else numbers are 0, and dates null */ figures: 'BOOLEAN!' },
  row: { source: 'STRING!', target: 'STRING!', relation: 'STRING!', count: 'INTEGER!', negated: 'INTEGER!', /** EDTF */ first: 'STRING', /** EDTF */ last: 'STRING' },
  rows: 'many',
  text: `MATCH ()-[link:LINKED]->()
USING INDEX SEEK link:LINKED(pair)
WHERE
  link.pair IN $given.pairs AND link.strength > $given.above AND
  ($given.relations IS NULL OR link.relation IN $given.relations)
RETURN
  link.sourceId AS source, link.targetId AS target, link.relation AS relation,
  CASE WHEN $given.figures THEN link.count ELSE 0 END AS count, CASE WHEN $given.figures THEN link.negated ELSE 0 END AS negated,
  CASE WHEN $given.figures THEN split(link.oldest, '|')[2] END AS first,
  CASE WHEN $given.figures THEN split(link.newest, '|')[2] END AS last`,
});

/**
 * Whom the strongest ties of these entities lead to, but for those that are left out; where relations are given, the strongest
 * links of each relation and type. Of several to one the strongest counts.
 */
export const neighbors = statement({
  name: 'traversal/neighbors',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', /** the strength that links exceed */ above: 'STRING!', /** all there are where there is none */ relations: 'LIST<STRING!>', /** of those that they lead to, where relations are given */ types: 'LIST<STRING!>!', /** ids of entities that are left out */ exclude: 'LIST<STRING!>!', /** rows; as many ties, or links of a relation and type, are read of an entity in a direction */ most: 'INTEGER!' },
  row: { id: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
CALL (id) {
  UNWIND CASE WHEN $given.relations IS NULL THEN [id] ELSE [] END AS owner
  CALL (owner) {
    MATCH ()-[link:LINKED]->()
    USING INDEX SEEK link:LINKED(sourceId, tie, targetId)
    WHERE
      link.sourceId = owner AND link.tie > $given.above AND link.targetId > '' AND
      NOT link.targetId IN $given.exclude
    WITH link
    ORDER BY link.sourceId DESC, link.tie DESC, link.targetId DESC
    LIMIT $given.most
    RETURN collect([link.targetId, link.tie]) AS links

    UNION ALL

    MATCH ()-[link:LINKED]->()
    USING INDEX SEEK link:LINKED(targetId, tie, sourceId)
    WHERE
      link.targetId = owner AND link.tie > $given.above AND link.sourceId > '' AND
      NOT link.sourceId IN $given.exclude
    WITH link
    ORDER BY link.targetId DESC, link.tie DESC, link.sourceId DESC
    LIMIT $given.most
    RETURN collect([link.sourceId, link.tie]) AS links
  }
  RETURN links

  UNION ALL

  UNWIND coalesce($given.relations, []) AS relation
  UNWIND $given.types AS type
  CALL (id, relation, type) {
    MATCH ()-[link:LINKED]->()
    USING INDEX SEEK link:LINKED(sourceId, relation, targetType, strength, targetId)
    WHERE
      link.sourceId = id AND link.relation = relation AND link.targetType = type AND
      link.strength > $given.above AND link.targetId > '' AND NOT link.targetId IN $given.exclude
    WITH link
    ORDER BY link.sourceId DESC, link.relation DESC, link.targetType DESC, link.strength DESC, link.targetId DESC
    LIMIT $given.most
    RETURN collect([link.targetId, link.strength]) AS links

    UNION ALL

    MATCH ()-[link:LINKED]->()
    USING INDEX SEEK link:LINKED(targetId, relation, sourceType, strength, sourceId)
    WHERE
      link.targetId = id AND link.relation = relation AND link.sourceType = type AND
      link.strength > $given.above AND link.sourceId > '' AND NOT link.sourceId IN $given.exclude
    WITH link
    ORDER BY link.targetId DESC, link.relation DESC, link.sourceType DESC, link.strength DESC, link.sourceId DESC
    LIMIT $given.most
    RETURN collect([link.sourceId, link.strength]) AS links
  }
  RETURN links
}
UNWIND links AS link
WITH link[0] AS id, max(link[1]) AS strength
RETURN id
ORDER BY strength DESC, id DESC
LIMIT $given.most`,
});

/**
 * What articles that meet a condition state of the two entities of each pair: of each link the newest claims, or for
 * HOLDS_OFFICE articles of each office.
 */
export const publishedLinksAmong = statement({
  name: 'traversal/published-links-among',
  mode: 'READ',
  parameters: { pairs: 'LIST<STRING!>!', published: 'PublishedInput!', /** all there are where there is none */ relations: 'LIST<STRING!>', /** whether what is only denied counts */ denied: 'BOOLEAN!', /** links that are read */ mostLinks: 'INTEGER!', /** claims, or evidence of an office, that are read of a link */ limit: 'INTEGER!' },
  row: { source: 'STRING!', target: 'STRING!', relation: 'STRING!', count: 'INTEGER!', negated: 'INTEGER!', /** EDTF */ first: 'STRING', /** EDTF */ last: 'STRING', /** whether there are links or claims that were not read */ more: 'BOOLEAN!' },
  rows: 'many',
  text: `MATCH ()-[link:LINKED]->()
USING INDEX SEEK link:LINKED(pair)
WHERE link.pair IN $given.pairs AND ($given.relations IS NULL OR link.relation IN $given.relations)
WITH link
ORDER BY link.strength DESC, link.sourceId, link.relation, link.targetId
LIMIT $given.mostLinks
WITH collect(link) AS links
UNWIND links AS link
CALL (link) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, predicate, byDate)
  WHERE
    claim.subjectId = link.sourceId AND claim.objectId = link.targetId AND claim.predicate = link.relation AND
    claim.byDate > $given.published.lower AND claim.byDate < $given.published.upper
  WITH claim
  ORDER BY claim.subjectId DESC, claim.objectId DESC, claim.predicate DESC, claim.byDate DESC
  LIMIT $given.limit
  RETURN claim.articleId AS articleId, claim.polarity = 'NEGATED' AS isNegated

  UNION ALL

  WITH link
  WHERE link.relation = 'HOLDS_OFFICE'
  MATCH (position:Position)
  USING INDEX SEEK position:Position(personId, byTitle)
  WHERE
    position.personId = link.sourceId AND position.byTitle > '' AND
    link.targetId IN [position.organizationId, position.countryId]
  CALL (position) {
    MATCH (evidence:Evidence)
    WHERE evidence.ownerId = position.id AND evidence.byDate > $given.published.lower AND evidence.byDate < $given.published.upper
    WITH evidence
    ORDER BY evidence.ownerId DESC, evidence.byDate DESC
    LIMIT $given.limit
    RETURN DISTINCT evidence.articleId AS articleId
  }
  WITH position, articleId
  RETURN articleId, false AS isNegated
}
WITH links, link, collect({articleId: articleId, isNegated: isNegated}) AS read
WITH link, read, size(links) = $given.mostLinks OR size(read) >= $given.limit AS more
UNWIND read AS one
MATCH (article:Article {id: one.articleId})
WHERE
  ($given.published.from IS NULL OR article.latest >= $given.published.from) AND
  ($given.published.publisherId IS NULL OR article.publisherId = $given.published.publisherId)
WITH
  link, more, count(*) AS count, count(CASE WHEN one.isNegated THEN 1 END) AS negated,
  min(article.byDate + '|' + article.publishedOn) AS oldest, max(article.byDate + '|' + article.publishedOn) AS newest
WHERE $given.denied OR count > negated
RETURN
  link.sourceId AS source, link.targetId AS target, link.relation AS relation, count, negated,
  split(oldest, '|')[2] AS first, split(newest, '|')[2] AS last, more`,
});

/**
 * Whom the newest claims about these entities lead to, and the offices that articles give them, of articles that meet a
 * condition, but for those that are left out.
 */
export const publishedNeighbors = statement({
  name: 'traversal/published-neighbors',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', published: 'PublishedInput!', /** all there are where there is none */ relations: 'LIST<STRING!>', /** of those that they lead to */ types: 'LIST<STRING!>!', /** ids of entities that are left out */ exclude: 'LIST<STRING!>!', /** whether all that two have between them counts together, in place of each relation and direction */ tied: 'BOOLEAN!', /** whether what is only denied counts */ denied: 'BOOLEAN!', /** claims, or offices, that are read of an entity in a direction, and evidence of an office */ limit: 'INTEGER!' },
  row: { id: 'STRING!', /** claims that state it */ stating: 'INTEGER!', /** the day of the newest of these claims, or of those that deny it */ newest: 'STRING!', /** whether there are claims or offices that were not read */ more: 'BOOLEAN!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, byDate)
  WHERE claim.subjectId = id AND claim.byDate > $given.published.lower AND claim.byDate < $given.published.upper
  WITH claim
  ORDER BY claim.subjectId DESC, claim.byDate DESC
  LIMIT $given.limit
  RETURN
    collect({
      way: 'OUT', other: claim.objectId, relation: claim.predicate, negated: claim.polarity = 'NEGATED',
      articleId: claim.articleId
    }) AS read

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, byDate)
  WHERE claim.objectId = id AND claim.byDate > $given.published.lower AND claim.byDate < $given.published.upper
  WITH claim
  ORDER BY claim.objectId DESC, claim.byDate DESC
  LIMIT $given.limit
  RETURN
    collect({
      way: 'IN', other: claim.subjectId, relation: claim.predicate, negated: claim.polarity = 'NEGATED',
      articleId: claim.articleId
    }) AS read

  UNION ALL

  CALL (id) {
    MATCH (position:Position)
    USING INDEX SEEK position:Position(personId, byTitle)
    WHERE position.personId = id AND position.byTitle > ''
    WITH position
    ORDER BY position.personId, position.byTitle
    LIMIT $given.limit
    UNWIND [position.organizationId, position.countryId] AS place
    WITH position, place
    WHERE place IS NOT NULL
    RETURN position, 'OUT' AS way, place AS other

    UNION ALL

    MATCH (position:Position)
    USING INDEX SEEK position:Position(organizationId, byTitle)
    WHERE position.organizationId = id AND position.byTitle > ''
    WITH position
    ORDER BY position.organizationId, position.byTitle
    LIMIT $given.limit
    RETURN position, 'IN' AS way, position.personId AS other

    UNION ALL

    MATCH (position:Position)
    USING INDEX SEEK position:Position(countryId, byTitle)
    WHERE position.countryId = id AND position.byTitle > ''
    WITH position
    ORDER BY position.countryId, position.byTitle
    LIMIT $given.limit
    RETURN position, 'IN' AS way, position.personId AS other
  }
  WITH position, way, other
  WHERE NOT other IN $given.exclude
  CALL (position) {
    MATCH (evidence:Evidence)
    WHERE evidence.ownerId = position.id AND evidence.byDate > $given.published.lower AND evidence.byDate < $given.published.upper
    WITH evidence
    ORDER BY evidence.ownerId DESC, evidence.byDate DESC
    LIMIT $given.limit
    RETURN DISTINCT evidence.articleId AS articleId
  }
  WITH way, other, articleId
  RETURN
    collect({way: way, other: other, relation: 'HOLDS_OFFICE', negated: false, articleId: articleId}) AS read
}
WITH id, collect(read) AS parts
WITH collect({id: id, parts: parts}) AS owners
WITH owners, any(owner IN owners WHERE any(part IN owner.parts WHERE size(part) >= $given.limit)) AS more
UNWIND owners AS owner
UNWIND owner.parts AS part
UNWIND part AS one
WITH more, owner.id AS id, one
WHERE
  NOT one.other IN $given.exclude AND split(one.other, '_')[0] IN $given.types AND
  ($given.relations IS NULL OR one.relation IN $given.relations)
MATCH (article:Article {id: one.articleId})
WHERE
  ($given.published.from IS NULL OR article.latest >= $given.published.from) AND
  ($given.published.publisherId IS NULL OR article.publisherId = $given.published.publisherId)
WITH
  more, id, CASE WHEN $given.tied THEN '' ELSE one.way + one.relation END AS link, one.other AS other,
  count(CASE WHEN NOT one.negated THEN 1 END) AS stating, max(article.earliest) AS newest
WHERE $given.denied OR stating > 0
RETURN other AS id, stating, newest, more`,
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
  parameters: { from: 'STRING!', to: 'STRING!', /** at most 6 */ maxLength: 'INTEGER!', /** whether no node in between is an article or a publisher */ facts: 'BOOLEAN!', /** ids of nodes that are not in between */ avoid: 'LIST<STRING!>!' },
  row: { /** nodes from first to last */ ids: 'LIST<STRING!>!', steps: 'LIST<PathStepRow!>!' },
  rows: 'maybeOne',
  text: `MATCH (from:Entity|Article|Publisher|Mention|Quote|Position|Claim {id: $given.from})
MATCH (to:Entity|Article|Publisher|Mention|Quote|Position|Claim {id: $given.to})
MATCH path = shortestPath((from)-[:PUBLISHED_BY|OF|IN|SPOKEN_BY|MENTIONS|HOLDS|AT|FOR|SUBJECT|OBJECT|ATTRIBUTED_TO|LOCATED_IN|PARTICIPATED_IN*0..6]-(to))
WHERE
  all(node IN nodes(path) WHERE
    node = from OR node = to OR
    (NOT ($given.facts AND node:Article|Publisher) AND NOT node.id IN $given.avoid))
WITH path
WHERE length(path) <= $given.maxLength
RETURN
  [node IN nodes(path) | node.id] AS ids,
  [i IN range(0, length(path) - 1) | {
    relation: type(relationships(path)[i]),
    forward: startNode(relationships(path)[i]) = nodes(path)[i]
  }] AS steps`,
});
