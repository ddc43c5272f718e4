// How often each article names entities.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > ''
  RETURN count(*) AS total
}
RETURN id AS ownerId, total
