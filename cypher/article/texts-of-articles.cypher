// What articles are made from.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row text STRING!
// @row given STRING what was given with it, as JSON
// @row reading STRING what another reader has found in it, as JSON
// @rows many
// @mode READ
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.text AS text, article.given AS given, article.reading AS reading
