// Articles that meet the conditions, by date or title. Of a publisher and the entities that are named that one is read which the
// fewest have; by title, of the entities alone.
//
// @param filter ArticleFilterInput!
// @param orderBy STRING! PUBLISHED_ON or TITLE
// @list ArticleRow by cursor DESC
CALL () {
  UNWIND
    CASE WHEN $orderBy = 'TITLE' THEN [] ELSE [['publisher', $filter.publisherId]] END +
    [id IN coalesce($filter.mentionIds, []) | ['mention', id]]
  AS way
  OPTIONAL MATCH (owner:Entity|Publisher {id: way[1]})
  WITH way, owner
  WHERE way[1] IS NOT NULL
  RETURN min([coalesce(CASE way[0]
    WHEN 'mention' THEN COUNT { (owner)<-[:OF]-() }
    ELSE COUNT { (owner)<-[:PUBLISHED_BY]-() }
  END, 0), way[0], way[1]]) AS rarest
}
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Article) } END AS total,
  coalesce(rarest[1], 'all') + ' by ' + $orderBy AS by,
  rarest[2] AS id,
  CASE WHEN $filter.lower > $page.lower THEN $filter.lower ELSE $page.lower END AS lower,
  CASE WHEN $filter.upper < $page.upper THEN $filter.upper ELSE $page.upper END AS upper
OPTIONAL CALL (by, id, lower, upper) {
  CALL (by, id, lower, upper) {
    WITH CASE WHEN by = 'publisher by PUBLISHED_ON' THEN id END AS seek, lower, upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate > lower AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.publisherId DESC, article.byDate DESC

    UNION ALL

    WITH CASE WHEN by = 'mention by PUBLISHED_ON' THEN id END AS seek, lower, upper
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, appearance)
    WHERE mention.entityId = seek AND mention.appearance > lower AND mention.appearance < upper
    WITH mention, lower
    ORDER BY mention.entityId DESC, mention.appearance DESC
    MATCH (mention)-[in:IN]->() // no label here: the planner would begin with the index of all articles
    WITH endNode(in) AS article, lower
    WHERE article.byDate > lower
    RETURN article, article.byDate AS cursor

    UNION ALL

    WITH CASE WHEN by = 'mention by TITLE' THEN id END AS seek
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, appearance)
    WHERE mention.entityId = seek AND mention.appearance > ''
    MATCH (mention)-[:IN]->(article:Article)
    WITH article
    WHERE article.byTitle > $page.lower AND article.byTitle < $page.upper
    RETURN article, article.byTitle AS cursor
    ORDER BY article.byTitle DESC

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byDate)
    WHERE article.byDate > CASE WHEN by = 'all by PUBLISHED_ON' THEN lower END AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.byDate DESC

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byTitle)
    WHERE article.byTitle > CASE WHEN by = 'all by TITLE' THEN $page.lower END AND article.byTitle < $page.upper
    RETURN article, article.byTitle AS cursor
    ORDER BY article.byTitle DESC
  }
  WITH article, cursor
  WHERE ($filter.title IS NULL OR left(article.byTitle, size(article.byTitle) - size(article.id) - 1) CONTAINS $filter.title)
    AND ($filter.publisherId IS NULL OR article.publisherId = $filter.publisherId)
    AND ($filter.mentionIds IS NULL OR size($filter.mentionIds) = COUNT {
      UNWIND $filter.mentionIds AS named
      MATCH (m:Mention)
      USING INDEX SEEK m:Mention(entityId, appearance)
      WHERE m.entityId = named AND m.appearance > article.byDate AND m.appearance < article.byDate + '|~'
    })
    AND ($filter.from IS NULL OR article.latest >= $filter.from)
    AND ($filter.lower IS NULL OR article.byDate > $filter.lower)
    AND ($filter.upper IS NULL OR article.byDate < $filter.upper)
  RETURN article, cursor
  LIMIT $page.limit
}
RETURN total, article
