// How often articles name each entity. Organisations point at countries as mentions do, so that a country's are counted
// one by one; all others have their number at the node.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
MATCH (owner:Entity {id: id})
RETURN
  id AS ownerId,
  CASE
    WHEN owner:Country THEN COUNT { MATCH (mention:Mention) WHERE mention.entityId = id AND mention.byDate > '' }
    ELSE COUNT { (owner)<-[:OF]-() }
  END AS total
