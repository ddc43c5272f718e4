// Articles, in the order of their ids.
//
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row labels LIST<STRING!>!
// @row properties MAP!
// @rows many
// @mode READ
MATCH (article:Article)
WHERE article.id > $after AND article.id STARTS WITH 'article_'
RETURN article.id AS id, labels(article) AS labels, properties(article) AS properties
ORDER BY id
LIMIT $limit
