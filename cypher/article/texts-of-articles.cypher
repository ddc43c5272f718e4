// The whole texts of articles.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row node STRING!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article.text AS node
