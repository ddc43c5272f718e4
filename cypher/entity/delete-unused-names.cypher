// Deletes names that nothing has any more.
//
// @param keys LIST<STRING!>!
// @rows none
// @mode WRITE
UNWIND $keys AS key
MATCH (name:Name {key: key})
WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
DELETE name
