// Articles by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node ArticleRow!
// @brings mention/mentions-of-article found.id
// @brings entity/entities-of-article found.id
// @brings quote/quotes-of-article found.id
// @brings claim/claims-of-article found.id
// @rows keyedOne id
// @mode READ
UNWIND $ids AS key
MATCH (found:Article {id: key})
RETURN
  key AS id,
  found AS node
