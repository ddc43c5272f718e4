// What each entity is quoted as saying.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<QuoteRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)<-[:SPOKEN_BY]-() } END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = owner AND quote.byDate > $page.lower AND quote.byDate < $page.upper
  RETURN quote
  ORDER BY quote.speakerId DESC, quote.byDate DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = owner AND quote.byDate > $page.lower AND quote.byDate < $page.upper
  RETURN quote
  ORDER BY quote.speakerId, quote.byDate
  LIMIT $page.limit
}
RETURN
  id AS ownerId,
  total,
  collect(CASE WHEN $page.cursors THEN quote.byDate END) AS cursors,
  collect(quote) AS nodes
