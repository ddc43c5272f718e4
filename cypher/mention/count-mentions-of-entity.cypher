// How often articles name each entity.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > ''
  RETURN count(*) AS total
}
RETURN id AS ownerId, total
