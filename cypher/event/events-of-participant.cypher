// The events that each entity takes part in.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @param counted BOOLEAN! whether the length of the list is asked for
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row roles LIST<STRING!>! what each is to the event
// @row nodes LIST<EntityCore!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $counted THEN id END})
WITH id, CASE WHEN $counted THEN COUNT { (owner)-[:PARTICIPATED_IN]->() } END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(entityId, byDate)
  WHERE participation.entityId = owner AND participation.byDate > $lower AND participation.byDate < $upper
  RETURN participation, event
  ORDER BY participation.entityId DESC, participation.byDate DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(entityId, byDate)
  WHERE participation.entityId = owner AND participation.byDate > $lower AND participation.byDate < $upper
  RETURN participation, event
  ORDER BY participation.entityId, participation.byDate
  LIMIT $limit
}
RETURN
  id AS ownerId,
  total,
  collect(participation.byDate) AS cursors,
  collect(participation.role) AS roles,
  collect(event {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}) AS nodes
