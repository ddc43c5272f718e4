// The offices held in each organisation, by title.
//
// @list PositionRow of Organization by position.byTitle ASC
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)<-[:AT]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(organizationId, byTitle)
  WHERE position.organizationId = id AND position.byTitle > $page.lower AND position.byTitle < $page.upper
  RETURN position
  ORDER BY position.organizationId, position.byTitle
  LIMIT $page.limit
}
RETURN id AS ownerId, total, position
