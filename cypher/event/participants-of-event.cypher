// Who takes part in each event, by name.
//
// @row role STRING! what each is to the event
// @list EntityRow of Event by participation.byName ASC
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)<-[:PARTICIPATED_IN]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (participant:Entity)-[participation:PARTICIPATED_IN]->(:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(eventId, byName)
  WHERE participation.eventId = id AND participation.byName > $page.lower AND participation.byName < $page.upper
  RETURN participation, participant
  ORDER BY participation.eventId, participation.byName
  LIMIT $page.limit
}
RETURN id AS ownerId, total, participation.role AS role, participant
