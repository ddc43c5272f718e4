// Entities and articles whose names or words match, best first.
//
// @param query STRING! Lucene query
// @param skip INTEGER!
// @param limit INTEGER!
// @row id STRING!
// @row score FLOAT!
// @row entity EntityCore
// @row article ArticleCore
// @rows many
// @mode READ
CALL () {
  CALL db.index.fulltext.queryNodes('names', $query) YIELD node, score
  RETURN node.id AS id, score * 2 AS score

  UNION ALL

  CALL db.index.fulltext.queryNodes('texts', $query) YIELD node, score
  RETURN node.id AS id, score
}
WITH id, score
ORDER BY score DESC, id
SKIP $skip
LIMIT $limit
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (article:Article {id: id})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN id, score, entity {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS entity, article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}} AS article
ORDER BY score DESC, id
