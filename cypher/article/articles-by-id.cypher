// Articles by their ids.
//
// @param ids LIST<STRING!>!
// @param fields LIST<STRING!>! the node's fields that are asked for: the text comes along when it is among them
// @row id STRING!
// @row node ArticleRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (article:Article {id: id})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  id,
  article {
    .id, .title, .language, .publishedOn, .sha256,
    text: CASE WHEN 'text' IN $fields THEN article.text END,
    publisher: publisher {.id, .name}
  } AS node
