// The offices held for each country, by title.
//
// @list PositionRow of Country by position.byTitle ASC
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)<-[:FOR]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(countryId, byTitle)
  WHERE position.countryId = id AND position.byTitle > $page.lower AND position.byTitle < $page.upper
  RETURN position
  ORDER BY position.countryId, position.byTitle
  LIMIT $page.limit
}
RETURN id AS ownerId, total, position
