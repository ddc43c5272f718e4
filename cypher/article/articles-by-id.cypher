// Articles by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node ArticleRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
  id,
  article {
    .id, .title, .language, .publishedOn, .sha256, .text,
    publisher: head([(article)-[:PUBLISHED_BY]->(publisher:Publisher) | publisher {.id, .name}])
  } AS node
