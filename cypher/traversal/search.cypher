// Entities by their names, articles and quotes by their words, best first. An empty query finds nothing.
//
// @param nameQuery STRING! Lucene query
// @param articleQuery STRING!
// @param quoteQuery STRING!
// @param depth INTEGER! most hits of each kind that are looked at
// @param skip INTEGER!
// @param limit INTEGER!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row score FLOAT!
// @row entity EntityRow
// @row article ArticleRow
// @row quote QuoteRow
// @rows many
// @mode READ
CALL () {
  UNWIND CASE WHEN $nameQuery = '' THEN [] ELSE [$nameQuery] END AS query
  CALL db.index.fulltext.queryNodes('names', query, {limit: $depth}) YIELD node, score
  RETURN node.id AS id, score * 2 AS score

  UNION ALL

  UNWIND CASE WHEN $articleQuery = '' THEN [] ELSE [$articleQuery] END AS query
  CALL db.index.fulltext.queryNodes('texts', query, {limit: $depth}) YIELD node, score
  RETURN node.id AS id, score

  UNION ALL

  UNWIND CASE WHEN $quoteQuery = '' THEN [] ELSE [$quoteQuery] END AS query
  CALL db.index.fulltext.queryNodes('quotes', query, {limit: $depth}) YIELD node, score
  RETURN node.id AS id, score
}
WITH id, score
ORDER BY score DESC, id
SKIP $skip
LIMIT $limit
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (article:Article {id: id})
OPTIONAL MATCH (quote:Quote {id: id})
RETURN
  id,
  score,
  entity,
  article,
  quote
ORDER BY score DESC, id
