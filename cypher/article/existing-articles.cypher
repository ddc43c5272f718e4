// Which of these articles the graph holds.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @rows many
// @mode READ
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id
