// Articles that meet the conditions, by date or title.
//
// @param filter ArticleFilterInput!
// @param orderBy STRING! PUBLISHED_ON or TITLE
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row total INTEGER how many there are, when it is asked for, whatever the filter
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<ArticleRow!>!
// @rows one
// @mode READ
WITH CASE WHEN $page.counted THEN COUNT { MATCH (:Article) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (article:Article)
    USING INDEX article:Article(byDate)
    WHERE article.byDate > CASE WHEN $orderBy = 'PUBLISHED_ON' AND $page.descending THEN $page.lower END AND article.byDate < $page.upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.byDate DESC

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byDate)
    WHERE article.byDate > CASE WHEN $orderBy = 'PUBLISHED_ON' AND NOT $page.descending THEN $page.lower END AND article.byDate < $page.upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.byDate

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byTitle)
    WHERE article.byTitle > CASE WHEN $orderBy = 'TITLE' AND $page.descending THEN $page.lower END AND article.byTitle < $page.upper
    RETURN article, article.byTitle AS cursor
    ORDER BY article.byTitle DESC

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byTitle)
    WHERE article.byTitle > CASE WHEN $orderBy = 'TITLE' AND NOT $page.descending THEN $page.lower END AND article.byTitle < $page.upper
    RETURN article, article.byTitle AS cursor
    ORDER BY article.byTitle
  }
  WITH article, cursor
  WHERE ($filter.title IS NULL OR article.byTitle CONTAINS $filter.title)
    AND ($filter.publisherKey IS NULL OR article.publisherKey = $filter.publisherKey)
    AND ($filter.from IS NULL OR article.latest >= $filter.from)
    AND ($filter.to IS NULL OR '' < article.earliest <= $filter.to)
  RETURN article, cursor
  LIMIT $page.limit
}
RETURN
  total,
  collect(CASE WHEN $page.cursors THEN cursor END) AS cursors,
  collect(article {
    .id, .title, .language, .publishedOn, .sha256, .text,
    publisher: head([(article)-[:PUBLISHED_BY]->(publisher:Publisher) | publisher {.id, .name}])
  }) AS nodes
