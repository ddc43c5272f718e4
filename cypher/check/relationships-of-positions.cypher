// Who holds positions, and where.
//
// @param ids LIST<STRING!>!
// @row from STRING!
// @row type STRING!
// @row to STRING!
// @row properties MAP!
// @rows many
// @mode READ
UNWIND $ids AS id
MATCH (position:Position {id: id})
CALL (position) {
  MATCH (from:Entity)-[relationship]->(position)
  RETURN from, relationship, position AS to

  UNION ALL

  MATCH (position)-[relationship]->(to)
  WHERE type(relationship) <> 'EVIDENCED_BY'
  RETURN position AS from, relationship, to
}
RETURN
  coalesce(from.id, elementId(from)) AS from, type(relationship) AS type, coalesce(to.id, elementId(to)) AS to,
  properties(relationship) AS properties
