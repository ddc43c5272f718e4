// Quotes that meet the conditions, by the date of their article.
//
// @param filter QuoteFilterInput!
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row total INTEGER how many there are, when it is asked for, whatever the filter
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<QuoteRow!>!
// @rows one
// @mode READ
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Quote) } END AS total,
  CASE
    WHEN $filter.speakerId IS NOT NULL THEN 'speakerId'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'speakerId' AND $page.descending THEN $filter.speakerId END AS seek
    MATCH (quote:Quote)
    USING INDEX SEEK quote:Quote(speakerId, byDate)
    WHERE quote.speakerId = seek AND quote.byDate > $page.lower AND quote.byDate < $page.upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.speakerId DESC, quote.byDate DESC

    UNION ALL

    MATCH (quote:Quote)
    USING INDEX quote:Quote(byDate)
    WHERE quote.byDate > CASE WHEN by = 'none' AND $page.descending THEN $page.lower END AND quote.byDate < $page.upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.byDate DESC

    UNION ALL

    WITH CASE WHEN by = 'speakerId' AND NOT $page.descending THEN $filter.speakerId END AS seek
    MATCH (quote:Quote)
    USING INDEX SEEK quote:Quote(speakerId, byDate)
    WHERE quote.speakerId = seek AND quote.byDate > $page.lower AND quote.byDate < $page.upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.speakerId, quote.byDate

    UNION ALL

    MATCH (quote:Quote)
    USING INDEX quote:Quote(byDate)
    WHERE quote.byDate > CASE WHEN by = 'none' AND NOT $page.descending THEN $page.lower END AND quote.byDate < $page.upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.byDate
  }
  WITH quote, cursor
  WHERE ($filter.speakerId IS NULL OR quote.speakerId = $filter.speakerId)
    AND ($filter.publisherKey IS NULL OR EXISTS { (quote)-[:IN]->(:Article {publisherKey: $filter.publisherKey}) })
    AND ($filter.from IS NULL OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
    AND ($filter.to IS NULL OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE '' < a.earliest <= $filter.to })
  RETURN quote, cursor
  LIMIT $page.limit
}
RETURN
  total,
  collect(CASE WHEN $page.cursors THEN cursor END) AS cursors,
  collect(quote {
    .id, .text, .start, .end, .verb, .speakerLabel,
    speaker: head([(quote)-[:SPOKEN_BY]->(speaker:Entity) | speaker {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}]),
    article: head([(quote)-[:IN]->(article:Article) | article {
      .id, .title, .language, .publishedOn, .sha256, .text,
      publisher: head([(article)-[:PUBLISHED_BY]->(publisher:Publisher) | publisher {.id, .name}])
    }])
  }) AS nodes
