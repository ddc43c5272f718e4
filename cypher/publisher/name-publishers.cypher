// Names publishers as their oldest article does.
//
// @param ids LIST<STRING!>!
// @rows none
// @mode WRITE
UNWIND $ids AS id
MATCH (publisher:Publisher {id: id})
CALL (publisher) {
  MATCH (article:Article)
  WHERE article.publisherId = publisher.id AND article.byDate > ''
  RETURN article
  ORDER BY article.publisherId, article.byDate
  LIMIT 1
}
SET publisher.name = article.publisherName
