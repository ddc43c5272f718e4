// Articles by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node ArticleRow!
// @list mention/mentions-of-article article.id
// @list entity/entities-of-article article.id
// @list quote/quotes-of-article article.id
// @list claim/claims-of-article article.id
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
