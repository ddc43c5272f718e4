// The claims that articles attribute to each entity.
//
// @list ClaimRow of Entity by claim.byDate DESC
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = id AND claim.byDate > $page.lower AND claim.byDate < $page.upper
  RETURN claim
  ORDER BY claim.attributedToId DESC, claim.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, claim
