// How many quotes meet the conditions.
//
// @param filter QuoteFilterInput!
// @row total INTEGER!
// @rows one
// @mode READ
WITH CASE
  WHEN $filter.speakerId IS NOT NULL THEN 'speakerId'
  WHEN $filter.publisherId IS NOT NULL THEN 'publisherId'
  ELSE 'none'
END AS by, coalesce($filter.lower, '') AS lower, coalesce($filter.upper, '~') AS upper
CALL (by, lower, upper) {
  MATCH (quote:Quote)
  USING INDEX quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = CASE WHEN by = 'speakerId' THEN $filter.speakerId END AND quote.byDate > lower AND quote.byDate < upper
  RETURN quote

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(publisherId, byDate)
  WHERE article.publisherId = CASE WHEN by = 'publisherId' THEN $filter.publisherId END AND article.byDate > lower AND article.byDate < upper
  MATCH (quote:Quote)
  USING INDEX quote:Quote(articleId, byDate)
  WHERE quote.articleId = article.id AND quote.byDate > lower AND quote.byDate < upper
  RETURN quote

  UNION ALL

  MATCH (quote:Quote)
  USING INDEX quote:Quote(byDate)
  WHERE quote.byDate > CASE WHEN by = 'none' THEN lower END AND quote.byDate < upper
  RETURN quote
}
WITH by, quote
WHERE ($filter.speakerId IS NULL OR quote.speakerId = $filter.speakerId)
  AND ($filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (quote)-[:IN]->(:Article {publisherId: $filter.publisherId}) })
  AND ($filter.from IS NULL OR quote.byDate >= $filter.from OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
RETURN count(quote) AS total
