// The claims that each article makes or reports, in the order of the text.
//
// @list ClaimRow of Article by claim.byDate DESC
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > $page.lower AND claim.byDate < $page.upper
  RETURN claim
  ORDER BY claim.articleId DESC, claim.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, claim
