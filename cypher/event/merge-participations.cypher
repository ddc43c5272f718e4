// Who takes part in which event, from claims.
//
// @param participations LIST<ParticipationInput!>!
// @rows none
// @mode WRITE
UNWIND $participations AS row
MATCH (participant:Entity {id: row.entityId})
MATCH (event:Entity {id: row.eventId})
MERGE (participant)-[participation:PARTICIPATED_IN]->(event)
ON CREATE SET
  participation.role = row.role, participation.entityId = row.entityId, participation.eventId = row.eventId,
  participation.byDate = row.byDate, participation.byName = row.byName
