// Articles by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node ArticleRow!
// @prefetch mention/mentions-of-article found.id
// @prefetch entity/entities-of-article found.id
// @prefetch quote/quotes-of-article found.id
// @prefetch claim/claims-of-article found.id
// @rows keyedOne id
// @mode READ
UNWIND $ids AS key
MATCH (found:Article {id: key})
RETURN
  key AS id,
  found AS node
