// The offices of each person, by title.
//
// @list PositionRow of Person by position.byTitle ASC
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)-[:HOLDS]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(personId, byTitle)
  WHERE position.personId = id AND position.byTitle > $page.lower AND position.byTitle < $page.upper
  RETURN position
  ORDER BY position.personId, position.byTitle
  LIMIT $page.limit
}
RETURN id AS ownerId, total, position
