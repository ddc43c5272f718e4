// The articles of each publisher.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @row ownerId STRING!
// @row cursor STRING! its order key
// @row node ArticleCore!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
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
RETURN id AS ownerId, article.byDate AS cursor, article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}} AS node
