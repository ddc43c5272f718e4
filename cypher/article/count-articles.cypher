// How many articles meet the conditions.
//
// @param filter ArticleFilterInput!
// @row total INTEGER!
// @rows one
// @mode READ
CALL () {
  MATCH (article:Article)
  USING INDEX article:Article(publisherId, byDate)
  WHERE article.publisherId = $filter.publisherId AND article.byDate > coalesce($filter.lower, '') AND article.byDate < coalesce($filter.upper, '~')
  RETURN article

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(byDate)
  WHERE article.byDate > CASE WHEN $filter.publisherId IS NULL THEN coalesce($filter.lower, '') END AND article.byDate < coalesce($filter.upper, '~')
  RETURN article
}
WITH article
WHERE ($filter.title IS NULL OR left(article.byTitle, size(article.byTitle) - size(article.id) - 1) CONTAINS $filter.title)
  AND ($filter.from IS NULL OR article.latest >= $filter.from)
RETURN count(article) AS total
