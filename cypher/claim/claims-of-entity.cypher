// The claims that each entity is the subject or the object of.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<ClaimRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  CALL (owner) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = owner AND claim.byDate > $page.lower AND claim.byDate < $page.upper
    RETURN claim
    ORDER BY claim.subjectId DESC, claim.byDate DESC
    LIMIT $page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = owner AND claim.byDate > $page.lower AND claim.byDate < $page.upper
    RETURN claim
    ORDER BY claim.objectId DESC, claim.byDate DESC
    LIMIT $page.limit
  }
  RETURN claim
  ORDER BY claim.byDate DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  CALL (owner) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = owner AND claim.byDate > $page.lower AND claim.byDate < $page.upper
    RETURN claim
    ORDER BY claim.subjectId, claim.byDate
    LIMIT $page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = owner AND claim.byDate > $page.lower AND claim.byDate < $page.upper
    RETURN claim
    ORDER BY claim.objectId, claim.byDate
    LIMIT $page.limit
  }
  RETURN claim
  ORDER BY claim.byDate
  LIMIT $page.limit
}
RETURN
  id AS ownerId,
  total,
  collect(CASE WHEN $page.cursors THEN claim.byDate END) AS cursors,
  collect(claim) AS nodes
