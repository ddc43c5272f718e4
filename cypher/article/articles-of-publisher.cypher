// The articles of each publisher.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<ArticleRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
OPTIONAL MATCH (owner:Publisher {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)<-[:PUBLISHED_BY]-() } END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  MATCH (article:Article)
  USING INDEX SEEK article:Article(publisherId, byDate)
  WHERE article.publisherId = owner AND article.byDate > $page.lower AND article.byDate < $page.upper
  RETURN article
  ORDER BY article.publisherId DESC, article.byDate DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  MATCH (article:Article)
  USING INDEX SEEK article:Article(publisherId, byDate)
  WHERE article.publisherId = owner AND article.byDate > $page.lower AND article.byDate < $page.upper
  RETURN article
  ORDER BY article.publisherId, article.byDate
  LIMIT $page.limit
}
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  id AS ownerId,
  total,
  collect(article.byDate) AS cursors,
  collect(article {
    .id, .title, .language, .publishedOn, .sha256,
    text: CASE WHEN 'text' IN $page.fields THEN article.text END,
    publisher: publisher {.id, .name}
  }) AS nodes
