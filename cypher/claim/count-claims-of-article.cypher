// How many claims each article makes or reports.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > ''
  RETURN count(*) AS total
}
RETURN id AS ownerId, total
