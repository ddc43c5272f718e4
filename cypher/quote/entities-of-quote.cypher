// The entities that each quote names.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row node EntityRow!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
MATCH (:Quote {id: id})-[:MENTIONS]->(entity:Entity)
RETURN
  id AS ownerId,
  entity AS node
ORDER BY ownerId, entity.byName
