// The events that each entity takes part in.
//
// @row role STRING! what each is to the event
// @list EntityRow of Entity by participation.byDate DESC
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)-[:PARTICIPATED_IN]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(entityId, byDate)
  WHERE participation.entityId = id AND participation.byDate > $page.lower AND participation.byDate < $page.upper
  RETURN participation, event
  ORDER BY participation.entityId DESC, participation.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, participation.role AS role, event
