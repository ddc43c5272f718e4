// The articles of each publisher.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @param fields LIST<STRING!>! the node's fields that are asked for: the text comes along when it is among them
// @param counted BOOLEAN! whether the length of the list is asked for
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<ArticleRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
OPTIONAL MATCH (owner:Publisher {id: CASE WHEN $counted THEN id END})
WITH id, CASE WHEN $counted THEN COUNT { (owner)<-[:PUBLISHED_BY]-() } END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (article:Article)
  USING INDEX SEEK article:Article(publisherId, byDate)
  WHERE article.publisherId = owner AND article.byDate > $lower AND article.byDate < $upper
  RETURN article
  ORDER BY article.publisherId DESC, article.byDate DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (article:Article)
  USING INDEX SEEK article:Article(publisherId, byDate)
  WHERE article.publisherId = owner AND article.byDate > $lower AND article.byDate < $upper
  RETURN article
  ORDER BY article.publisherId, article.byDate
  LIMIT $limit
}
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  id AS ownerId,
  total,
  collect(article.byDate) AS cursors,
  collect(article {
    .id, .title, .language, .publishedOn, .sha256,
    text: CASE WHEN 'text' IN $fields THEN article.text END,
    publisher: publisher {.id, .name}
  }) AS nodes
