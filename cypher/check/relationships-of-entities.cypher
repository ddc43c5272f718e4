// The names that entities are found by, and the relationships from them, but for those to positions.
//
// @param ids LIST<STRING!>!
// @row from STRING!
// @row type STRING!
// @row to STRING!
// @row properties MAP!
// @row toByDate STRING the order key of the event that it leads to
// @rows many
// @mode READ
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (from:Name)-[relationship]->(entity)
  RETURN from, relationship, entity AS to

  UNION ALL

  MATCH (entity)-[relationship]->(to)
  WHERE type(relationship) <> 'HOLDS'
  RETURN entity AS from, relationship, to
}
RETURN
  coalesce(from.id, from.key, elementId(from)) AS from, type(relationship) AS type,
  coalesce(to.id, elementId(to)) AS to, properties(relationship) AS properties, to.byDate AS toByDate
