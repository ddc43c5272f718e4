// The claims that each article makes or reports, in the order of the text.
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
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = owner AND claim.byDate > $page.lower AND claim.byDate < $page.upper
  RETURN claim
  ORDER BY claim.articleId DESC, claim.byDate DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = owner AND claim.byDate > $page.lower AND claim.byDate < $page.upper
  RETURN claim
  ORDER BY claim.articleId, claim.byDate
  LIMIT $page.limit
}
RETURN
  id AS ownerId,
  total,
  collect(CASE WHEN $page.cursors THEN claim.byDate END) AS cursors,
  collect(claim) AS nodes
