// Articles that meet the conditions, by date or title.
//
// @param filter ArticleFilterInput!
// @param orderBy STRING! PUBLISHED_ON or TITLE
// @list ArticleRow by cursor DESC
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Article) } END AS total,
  CASE
    WHEN $orderBy = 'TITLE' THEN 'title'
    WHEN $filter.publisherId IS NOT NULL THEN 'publisherId'
    ELSE 'none'
  END AS by,
  CASE WHEN $filter.lower > $page.lower THEN $filter.lower ELSE $page.lower END AS lower,
  CASE WHEN $filter.upper < $page.upper THEN $filter.upper ELSE $page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'publisherId' THEN $filter.publisherId END AS seek, lower, upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate > lower AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.publisherId DESC, article.byDate DESC

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byDate)
    WHERE article.byDate > CASE WHEN by = 'none' THEN lower END AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.byDate DESC

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byTitle)
    WHERE article.byTitle > CASE WHEN by = 'title' THEN $page.lower END AND article.byTitle < $page.upper
    RETURN article, article.byTitle AS cursor
    ORDER BY article.byTitle DESC
  }
  WITH article, cursor
  WHERE ($filter.title IS NULL OR left(article.byTitle, size(article.byTitle) - size(article.id) - 1) CONTAINS $filter.title)
    AND ($filter.publisherId IS NULL OR article.publisherId = $filter.publisherId)
    AND ($filter.from IS NULL OR article.latest >= $filter.from)
    AND ($filter.lower IS NULL OR article.byDate > $filter.lower)
    AND ($filter.upper IS NULL OR article.byDate < $filter.upper)
  RETURN article, cursor
  LIMIT $page.limit
}
RETURN total, article
