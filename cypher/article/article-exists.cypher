// Whether the graph holds this article.
//
// @param id STRING!
// @row id STRING!
// @rows maybeOne
// @mode READ
MATCH (article:Article {id: $id})
RETURN article.id AS id
