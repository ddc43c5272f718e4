// All the words that each claim or position rests on, newest article first, the plainest words first.
//
// @list EvidenceRow of Claim|Position by evidence.byDate DESC
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = id AND evidence.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = id AND evidence.byDate > $page.lower AND evidence.byDate < $page.upper
  RETURN evidence
  ORDER BY evidence.ownerId DESC, evidence.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, evidence
