// Articles by their ids.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row node ArticleCore!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (article:Article {id: id})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN id, article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}} AS node
