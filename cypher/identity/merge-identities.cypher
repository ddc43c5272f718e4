// Which organisations of articles are taken for others.
//
// @param identities LIST<IdentityInput!>!
// @rows none
// @mode WRITE
UNWIND $identities AS row
MATCH (article:Article {id: row.articleId})
MERGE (identity:Identity {id: row.id})
ON CREATE SET
  identity.key = row.key, identity.countryCode = row.countryCode, identity.entityId = row.entityId,
  identity.reason = row.reason
CREATE (article)-[:IDENTIFIES]->(identity)
