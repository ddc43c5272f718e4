// Who takes part in each event, by name.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @row ownerId STRING!
// @row cursor STRING! its order key
// @row role STRING! what the participant is to the event
// @row node EntityCore!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
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
RETURN id AS ownerId, participation.byName AS cursor, participation.role AS role, participant {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS node
