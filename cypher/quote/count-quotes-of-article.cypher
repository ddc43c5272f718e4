// How many quotes each article holds.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(articleId, byDate)
  WHERE quote.articleId = id AND quote.byDate > ''
  RETURN count(*) AS total
}
RETURN id AS ownerId, total
