// Who takes part in which event, from claims. Order keys are those that event and participant have in the graph: another
// article may have given another date or spelling.
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
  participation.byDate = event.byDate, participation.byName = participant.byName
