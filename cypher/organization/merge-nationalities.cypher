// Which country an organisation belongs to, from claims.
//
// @param nationalities LIST<NationalityInput!>!
// @rows none
// @mode WRITE
UNWIND $nationalities AS row
MATCH (organization:Entity {id: row.organizationId})
MATCH (country:Entity {id: row.countryId})
MERGE (organization)-[:OF]->(country)
