// How many entities each article names.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > ''
  RETURN count(*) AS total
}
RETURN id AS ownerId, total
