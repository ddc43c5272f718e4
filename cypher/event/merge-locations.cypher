// Where events take place, from claims. A place is kept before a country.
//
// @param locations LIST<LocationInput!>!
// @rows none
// @mode WRITE
UNWIND $locations AS row
MATCH (event:Entity {id: row.eventId})
MATCH (location:Entity {id: row.locationId})
MERGE (event)-[:LOCATED_IN]->(location)
SET event.locationId = CASE WHEN row.precise THEN row.locationId ELSE coalesce(event.locationId, row.locationId) END
