// The events that each entity takes part in.
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
RETURN id AS ownerId, participation.byDate AS cursor, participation.role AS role, event {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS node
