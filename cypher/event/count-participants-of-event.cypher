// How many entities take part in each event.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
MATCH (owner:Entity {id: id})
RETURN id AS ownerId, COUNT { (owner)<-[:PARTICIPATED_IN]-() } AS total
