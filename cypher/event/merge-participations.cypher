// Who takes part in which event, from claims; the role is that of the oldest of them. Order keys are those that event and
// participant have in the graph.
//
// @param participations LIST<ParticipationInput!>!
// @rows none
// @mode WRITE
UNWIND $participations AS row
MATCH (participant:Entity {id: row.entityId})
MATCH (event:Entity {id: row.eventId})
MERGE (participant)-[participation:PARTICIPATED_IN]->(event)
ON CREATE SET
  participation.role = row.role, participation.order = row.order, participation.entityId = row.entityId,
  participation.eventId = row.eventId, participation.byDate = event.byDate, participation.byName = participant.byName
ON MATCH SET
  participation.role = CASE WHEN row.order < participation.order THEN row.role ELSE participation.role END,
  participation.order = CASE WHEN row.order < participation.order THEN row.order ELSE participation.order END
