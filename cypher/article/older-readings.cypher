// Articles that an older version of a reader has read, in the order of their ids.
//
// @param readerName STRING!
// @param reader INTEGER! the version that is not older
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row text STRING!
// @row given STRING what was given with it, as JSON
// @row reading STRING what another reader has found in it, as JSON
// @rows many
// @mode READ
MATCH (article:Article)
WHERE article.id > $after AND article.readerName = $readerName AND article.reader < $reader
RETURN article.id AS id, article.text AS text, article.given AS given, article.reading AS reading
ORDER BY article.id
LIMIT $limit
