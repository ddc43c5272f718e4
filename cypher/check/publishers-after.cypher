// Publishers, in the order of their ids, with their names in their oldest articles.
//
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row labels LIST<STRING!>!
// @row properties MAP!
// @row name STRING
// @rows many
// @mode READ
MATCH (publisher:Publisher)
WHERE publisher.id > $after
WITH publisher
ORDER BY publisher.id
LIMIT $limit
OPTIONAL CALL (publisher) {
  MATCH (article:Article)
  WHERE article.publisherId = publisher.id AND article.byDate > ''
  RETURN article
  ORDER BY article.publisherId, article.byDate
  LIMIT 1
}
RETURN
  publisher.id AS id, labels(publisher) AS labels, properties(publisher) AS properties, article.publisherName AS name
ORDER BY id
