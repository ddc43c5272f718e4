// Entities by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node EntityRow!
// @prefetch claim/claims-of-entity found.id
// @prefetch mention/mentions-of-entity found.id
// @prefetch article/articles-of-entity found.id
// @rows keyedOne id
// @mode READ
UNWIND $ids AS key
MATCH (found:Entity {id: key})
RETURN
  key AS id,
  found AS node
