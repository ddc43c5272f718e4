// The articles of each publisher.
//
// @list ArticleRow of Publisher by article.byDate DESC
UNWIND $ids AS id
OPTIONAL MATCH (owner:Publisher {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)<-[:PUBLISHED_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (article:Article)
  USING INDEX SEEK article:Article(publisherId, byDate)
  WHERE article.publisherId = id AND article.byDate > $page.lower AND article.byDate < $page.upper
  RETURN article
  ORDER BY article.publisherId DESC, article.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, article
