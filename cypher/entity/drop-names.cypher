// Takes the names by which entities are looked up from them, and says which these were.
//
// @param ids LIST<STRING!>!
// @row key STRING!
// @rows many
// @mode WRITE
UNWIND $ids AS id
MATCH (name:Name)-[naming:NAMES]->(:Entity {id: id})
DELETE naming
RETURN DISTINCT name.key AS key
