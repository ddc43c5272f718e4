// Entities and articles whose names or words match, best first.
//
// @param query STRING! Lucene query
// @param skip INTEGER!
// @param limit INTEGER!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row score FLOAT!
// @row entity EntityRow
// @row article ArticleRow
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
RETURN
  id,
  score,
  entity,
  article
ORDER BY score DESC, id
