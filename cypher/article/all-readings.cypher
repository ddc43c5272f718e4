// All articles with what has been read in them, in the order of their ids.
//
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row text STRING!
// @row given STRING what was given with it, as JSON
// @row reading STRING what another reader has found in it, as JSON
// @rows many
// @mode READ
MATCH (article:Article)
WHERE article.id > $after AND article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
RETURN article.id AS id, article.text AS text, article.given AS given, article.reading AS reading
ORDER BY article.id
LIMIT $limit
