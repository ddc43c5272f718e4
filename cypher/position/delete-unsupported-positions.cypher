// Deletes those of these positions that no article states.
//
// @param ids LIST<STRING!>!
// @row positions INTEGER!
// @rows one
// @mode WRITE
UNWIND $ids AS id
MATCH (position:Position {id: id})
WHERE NOT EXISTS { (position)-[:EVIDENCED_BY]->(:Evidence) }
DETACH DELETE position
RETURN count(*) AS positions
