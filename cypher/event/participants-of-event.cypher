// Who takes part in each event, by name.
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
WITH id, CASE WHEN $counted THEN COUNT { (owner)<-[:PARTICIPATED_IN]-() } END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (participant:Entity)-[participation:PARTICIPATED_IN]->(:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(eventId, byName)
  WHERE participation.eventId = owner AND participation.byName > $lower AND participation.byName < $upper
  RETURN participation, participant
  ORDER BY participation.eventId DESC, participation.byName DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (participant:Entity)-[participation:PARTICIPATED_IN]->(:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(eventId, byName)
  WHERE participation.eventId = owner AND participation.byName > $lower AND participation.byName < $upper
  RETURN participation, participant
  ORDER BY participation.eventId, participation.byName
  LIMIT $limit
}
RETURN
  id AS ownerId,
  total,
  collect(participation.byName) AS cursors,
  collect(participation.role) AS roles,
  collect(participant {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}) AS nodes
