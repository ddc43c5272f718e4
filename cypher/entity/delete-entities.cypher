// Deletes entities of which no article says anything.
//
// @param ids LIST<STRING!>!
// @rows none
// @mode WRITE
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
