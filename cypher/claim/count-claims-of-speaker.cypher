// How many claims articles attribute to each entity.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
MATCH (owner:Entity {id: id})
RETURN id AS ownerId, COUNT { (owner)<-[:ATTRIBUTED_TO]-() } AS total
