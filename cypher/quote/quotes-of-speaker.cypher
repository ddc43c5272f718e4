// What each entity is quoted as saying.
//
// @list QuoteRow of Entity by quote.byDate DESC
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)<-[:SPOKEN_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = id AND quote.byDate > $page.lower AND quote.byDate < $page.upper
  RETURN quote
  ORDER BY quote.speakerId DESC, quote.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, quote
