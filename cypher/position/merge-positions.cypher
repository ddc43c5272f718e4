// Offices, ranks and titles of people.
//
// @param positions LIST<PositionInput!>!
// @rows none
// @mode WRITE
UNWIND $positions AS row
MATCH (person:Entity {id: row.personId})
OPTIONAL MATCH (organization:Entity {id: row.organizationId})
OPTIONAL MATCH (country:Entity {id: row.countryId})
MERGE (position:Position {id: row.id})
ON CREATE SET
  position.title = row.title, position.personId = row.personId, position.organizationId = row.organizationId,
  position.countryId = row.countryId, position.byTitle = row.byTitle, position.byName = person.byName
MERGE (person)-[:HOLDS]->(position)
FOREACH (_ IN CASE WHEN organization IS NULL THEN [] ELSE [1] END | MERGE (position)-[:AT]->(organization))
FOREACH (_ IN CASE WHEN country IS NULL THEN [] ELSE [1] END | MERGE (position)-[:FOR]->(country))
