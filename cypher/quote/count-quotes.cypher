// How many quotes meet the conditions.
//
// @param speakerId STRING
// @param publisherKey STRING folded name of a publisher
// @param from STRING first day
// @param to STRING last day
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (quote:Quote)
WHERE ($speakerId IS NULL OR quote.speakerId = $speakerId)
  AND ($publisherKey IS NULL OR EXISTS { (quote)-[:IN]->(:Article {publisherKey: $publisherKey}) })
  AND ($from IS NULL OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $from })
  AND ($to IS NULL OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE '' < a.earliest <= $to })
RETURN count(quote) AS total
