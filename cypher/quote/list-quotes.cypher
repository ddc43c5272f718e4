// Quotes that meet the conditions, by the date of their article.
//
// @param speakerId STRING
// @param publisherKey STRING folded name of a publisher
// @param from STRING first day
// @param to STRING last day
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER!
// @param descending BOOLEAN! whether the page is read from its upper end
// @param counted BOOLEAN! whether it is asked how many there are, whatever the conditions
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @row total INTEGER how many there are, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<QuoteRow!>!
// @rows one
// @mode READ
WITH CASE WHEN $counted THEN COUNT { MATCH (:Quote) } END AS total
OPTIONAL CALL () {
  MATCH (quote:Quote)
  USING INDEX quote:Quote(byDate)
  WHERE quote.byDate > CASE WHEN $descending THEN $lower END AND quote.byDate < $upper
    AND ($speakerId IS NULL OR quote.speakerId = $speakerId)
    AND ($publisherKey IS NULL OR EXISTS { (quote)-[:IN]->(:Article {publisherKey: $publisherKey}) })
    AND ($from IS NULL OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $from })
    AND ($to IS NULL OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE '' < a.earliest <= $to })
  RETURN quote, quote.byDate AS cursor
  ORDER BY quote.byDate DESC
  LIMIT $limit

  UNION ALL

  MATCH (quote:Quote)
  USING INDEX quote:Quote(byDate)
  WHERE quote.byDate > CASE WHEN NOT $descending THEN $lower END AND quote.byDate < $upper
    AND ($speakerId IS NULL OR quote.speakerId = $speakerId)
    AND ($publisherKey IS NULL OR EXISTS { (quote)-[:IN]->(:Article {publisherKey: $publisherKey}) })
    AND ($from IS NULL OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $from })
    AND ($to IS NULL OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE '' < a.earliest <= $to })
  RETURN quote, quote.byDate AS cursor
  ORDER BY quote.byDate
  LIMIT $limit
}
OPTIONAL MATCH (quote)-[:IN]->(article:Article)
WHERE 'article' IN $fields OR 'evidence.article' IN $fields
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL MATCH (quote)-[:SPOKEN_BY]->(speaker:Entity)
WHERE 'speaker' IN $fields
RETURN
  total,
  collect(cursor) AS cursors,
  collect(quote {
    .id, .text, .start, .end, .verb, .speakerLabel, .speakerId, .articleId,
    speaker: speaker {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}
  }) AS nodes
