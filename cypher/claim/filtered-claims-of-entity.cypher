// The claims that each entity is the subject or the object of, of these predicates and published in this time.
//
// @param filter EntityClaimFilterInput!
// @list ClaimRow of Entity by claim.byDate DESC
UNWIND $ids AS id
WITH
  id,
  CASE WHEN $filter.lower > $page.lower THEN $filter.lower ELSE $page.lower END AS lower,
  CASE WHEN $filter.upper < $page.upper THEN $filter.upper ELSE $page.upper END AS upper,
  CASE WHEN $page.counted THEN COUNT {
    UNWIND $filter.predicates AS predicate
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, predicate, byDate)
    WHERE claim.subjectId = id AND claim.predicate = predicate AND claim.byDate > $filter.lower AND claim.byDate < $filter.upper
      AND ($filter.from IS NULL OR claim.byDate >= $filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
  } + COUNT {
    UNWIND $filter.predicates AS predicate
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, predicate, byDate)
    WHERE claim.objectId = id AND claim.predicate = predicate AND claim.byDate > $filter.lower AND claim.byDate < $filter.upper
      AND ($filter.from IS NULL OR claim.byDate >= $filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
  } END AS total
OPTIONAL CALL (id, lower, upper) {
  UNWIND $filter.predicates AS predicate
  CALL (id, predicate, lower, upper) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, predicate, byDate)
    WHERE claim.subjectId = id AND claim.predicate = predicate AND claim.byDate > lower AND claim.byDate < upper
      AND ($filter.from IS NULL OR claim.byDate >= $filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
    RETURN claim
    ORDER BY claim.subjectId DESC, claim.predicate DESC, claim.byDate DESC
    LIMIT $page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, predicate, byDate)
    WHERE claim.objectId = id AND claim.predicate = predicate AND claim.byDate > lower AND claim.byDate < upper
      AND ($filter.from IS NULL OR claim.byDate >= $filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
    RETURN claim
    ORDER BY claim.objectId DESC, claim.predicate DESC, claim.byDate DESC
    LIMIT $page.limit
  }
  RETURN claim
  ORDER BY claim.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, claim
