// Articles that meet the conditions, by date or title.
//
// @param title STRING part of a folded title
// @param publisherKey STRING folded name of a publisher
// @param from STRING first day
// @param to STRING last day
// @param orderBy STRING! PUBLISHED_ON or TITLE
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER!
// @param descending BOOLEAN! whether the page is read from its upper end
// @param counted BOOLEAN! whether it is asked how many there are, whatever the conditions
// @param fields LIST<STRING!>! the node's fields that are asked for: the text comes along when it is among them
// @row total INTEGER how many there are, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<ArticleRow!>!
// @rows one
// @mode READ
WITH CASE WHEN $counted THEN COUNT { MATCH (:Article) } END AS total
OPTIONAL CALL () {
  MATCH (article:Article)
  USING INDEX article:Article(byDate)
  WHERE article.byDate > CASE WHEN $orderBy = 'PUBLISHED_ON' AND $descending THEN $lower END AND article.byDate < $upper
    AND ($title IS NULL OR article.byTitle CONTAINS $title)
    AND ($publisherKey IS NULL OR article.publisherKey = $publisherKey)
    AND ($from IS NULL OR article.latest >= $from)
    AND ($to IS NULL OR '' < article.earliest <= $to)
  RETURN article, article.byDate AS cursor
  ORDER BY article.byDate DESC
  LIMIT $limit

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(byDate)
  WHERE article.byDate > CASE WHEN $orderBy = 'PUBLISHED_ON' AND NOT $descending THEN $lower END AND article.byDate < $upper
    AND ($title IS NULL OR article.byTitle CONTAINS $title)
    AND ($publisherKey IS NULL OR article.publisherKey = $publisherKey)
    AND ($from IS NULL OR article.latest >= $from)
    AND ($to IS NULL OR '' < article.earliest <= $to)
  RETURN article, article.byDate AS cursor
  ORDER BY article.byDate
  LIMIT $limit

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(byTitle)
  WHERE article.byTitle > CASE WHEN $orderBy = 'TITLE' AND $descending THEN $lower END AND article.byTitle < $upper
    AND ($title IS NULL OR article.byTitle CONTAINS $title)
    AND ($publisherKey IS NULL OR article.publisherKey = $publisherKey)
    AND ($from IS NULL OR article.latest >= $from)
    AND ($to IS NULL OR '' < article.earliest <= $to)
  RETURN article, article.byTitle AS cursor
  ORDER BY article.byTitle DESC
  LIMIT $limit

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(byTitle)
  WHERE article.byTitle > CASE WHEN $orderBy = 'TITLE' AND NOT $descending THEN $lower END AND article.byTitle < $upper
    AND ($title IS NULL OR article.byTitle CONTAINS $title)
    AND ($publisherKey IS NULL OR article.publisherKey = $publisherKey)
    AND ($from IS NULL OR article.latest >= $from)
    AND ($to IS NULL OR '' < article.earliest <= $to)
  RETURN article, article.byTitle AS cursor
  ORDER BY article.byTitle
  LIMIT $limit
}
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  total,
  collect(cursor) AS cursors,
  collect(article {
    .id, .title, .language, .publishedOn, .sha256,
    text: CASE WHEN 'text' IN $fields THEN article.text END,
    publisher: publisher {.id, .name}
  }) AS nodes
