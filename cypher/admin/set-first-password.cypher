// Replaces the password with which Neo4j is born. Runs in the database `system`.
//
// @param password STRING! at least eight characters
// @rows none
// @mode WRITE
ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password
