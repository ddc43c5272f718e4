// Quotes that meet the conditions, by the date of their article.
//
// @param filter QuoteFilterInput!
// @list QuoteRow by cursor DESC
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Quote) } END AS total,
  CASE
    WHEN $filter.speakerId IS NOT NULL THEN 'speakerId'
    WHEN $filter.publisherId IS NOT NULL THEN 'publisherId'
    ELSE 'none'
  END AS by,
  CASE WHEN $filter.lower > $page.lower THEN $filter.lower ELSE $page.lower END AS lower,
  CASE WHEN $filter.upper < $page.upper THEN $filter.upper ELSE $page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'speakerId' THEN $filter.speakerId END AS seek, lower, upper
    MATCH (quote:Quote)
    USING INDEX SEEK quote:Quote(speakerId, byDate)
    WHERE quote.speakerId = seek AND quote.byDate > lower AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.speakerId DESC, quote.byDate DESC

    UNION ALL

    WITH
      CASE WHEN by = 'publisherId' THEN $filter.publisherId END AS seek,
      coalesce(split(lower, '|')[0] + '|' + split(lower, '|')[1], lower) AS least,
      lower,
      upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate >= least AND article.byDate < upper
    WITH article, lower, upper
    ORDER BY article.publisherId DESC, article.byDate DESC
    CALL (article, lower, upper) {
      MATCH (quote:Quote)
      USING INDEX SEEK quote:Quote(articleId, byDate)
      WHERE quote.articleId = article.id AND quote.byDate > lower AND quote.byDate < upper
      RETURN quote, quote.byDate AS cursor
      ORDER BY quote.articleId DESC, quote.byDate DESC
    }
    RETURN quote, cursor

    UNION ALL

    MATCH (quote:Quote)
    USING INDEX quote:Quote(byDate)
    WHERE quote.byDate > CASE WHEN by = 'none' THEN lower END AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.byDate DESC
  }
  WITH by, quote, cursor
  WHERE ($filter.speakerId IS NULL OR quote.speakerId = $filter.speakerId)
    AND ($filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (quote)-[:IN]->(:Article {publisherId: $filter.publisherId}) })
    AND ($filter.from IS NULL OR quote.byDate >= $filter.from OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
  RETURN quote, cursor
  LIMIT $page.limit
}
RETURN total, quote
