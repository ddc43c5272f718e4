// How many quotes meet the conditions.
//
// @param filter QuoteFilterInput!
// @row total INTEGER!
// @rows one
// @mode READ
WITH CASE
  WHEN $filter.speakerId IS NOT NULL THEN 'speakerId'
  ELSE 'none'
END AS by
CALL (by) {
  MATCH (quote:Quote)
  USING INDEX quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = CASE WHEN by = 'speakerId' THEN $filter.speakerId END AND quote.byDate > ''
  RETURN quote

  UNION ALL

  MATCH (quote:Quote)
  USING INDEX quote:Quote(byDate)
  WHERE quote.byDate > CASE WHEN by = 'none' THEN '' END
  RETURN quote
}
WITH quote
WHERE ($filter.speakerId IS NULL OR quote.speakerId = $filter.speakerId)
  AND ($filter.publisherKey IS NULL OR EXISTS { (quote)-[:IN]->(:Article {publisherKey: $filter.publisherKey}) })
  AND ($filter.from IS NULL OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
  AND ($filter.to IS NULL OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE '' < a.earliest <= $filter.to })
RETURN count(quote) AS total
