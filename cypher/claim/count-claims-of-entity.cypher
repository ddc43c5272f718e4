// How many claims each entity is the subject or the object of.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
MATCH (owner:Entity {id: id})
RETURN id AS ownerId, COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } AS total
