// What each entity is quoted as saying.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @param counted BOOLEAN! whether the length of the list is asked for
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<QuoteRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $counted THEN id END})
WITH id, CASE WHEN $counted THEN COUNT { (owner)<-[:SPOKEN_BY]-() } END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = owner AND quote.byDate > $lower AND quote.byDate < $upper
  RETURN quote
  ORDER BY quote.speakerId DESC, quote.byDate DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = owner AND quote.byDate > $lower AND quote.byDate < $upper
  RETURN quote
  ORDER BY quote.speakerId, quote.byDate
  LIMIT $limit
}
OPTIONAL MATCH (quote)-[:IN]->(article:Article)
WHERE 'article' IN $fields OR 'evidence.article' IN $fields
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL MATCH (quote)-[:SPOKEN_BY]->(speaker:Entity)
WHERE 'speaker' IN $fields
RETURN
  id AS ownerId,
  total,
  collect(quote.byDate) AS cursors,
  collect(quote {
    .id, .text, .start, .end, .verb, .speakerLabel, .speakerId, .articleId,
    speaker: speaker {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}
  }) AS nodes
