// Folded names and aliases, for look-ups.
//
// @param names LIST<NameInput!>!
// @rows none
// @mode WRITE
UNWIND $names AS row
MATCH (entity:Entity {id: row.entityId})
MERGE (name:Name {key: row.key})
MERGE (name)-[:NAMES]->(entity)
