// Where events take place, from claims.
//
// @param locations LIST<LocationInput!>!
// @rows none
// @mode WRITE
UNWIND $locations AS row
MATCH (event:Entity {id: row.eventId})
MATCH (location:Entity {id: row.locationId})
MERGE (event)-[:LOCATED_IN]->(location)
