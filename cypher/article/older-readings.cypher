// Articles that an older reader has read, in the order of their ids.
//
// @param reader INTEGER! the version of this reader
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row text STRING!
// @row given STRING what was given with it, as JSON
// @rows many
// @mode READ
MATCH (article:Article)
WHERE article.id > $after AND article.reader < $reader
RETURN article.id AS id, article.text AS text, article.given AS given
ORDER BY article.id
LIMIT $limit
