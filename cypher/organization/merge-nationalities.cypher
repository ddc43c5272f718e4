// Which country an organisation belongs to, from claims.
//
// @param nationalities LIST<NationalityInput!>!
// @rows none
// @mode WRITE
UNWIND $nationalities AS row
MATCH (organization:Organization {id: row.organizationId})
MATCH (country:Country {id: row.countryId})
MERGE (organization)-[:OF]->(country)
