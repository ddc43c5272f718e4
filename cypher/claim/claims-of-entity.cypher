// The claims that each entity is the subject or the object of.
//
// @list ClaimRow of Entity by claim.byDate DESC
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = id AND claim.byDate > $page.lower AND claim.byDate < $page.upper
    RETURN claim
    ORDER BY claim.subjectId DESC, claim.byDate DESC
    LIMIT $page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = id AND claim.byDate > $page.lower AND claim.byDate < $page.upper
    RETURN claim
    ORDER BY claim.objectId DESC, claim.byDate DESC
    LIMIT $page.limit
  }
  RETURN claim
  ORDER BY claim.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, claim
