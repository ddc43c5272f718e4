// Identities, in the order of their ids.
//
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row labels LIST<STRING!>!
// @row properties MAP!
// @row key STRING!
// @row countryCode STRING
// @row entityId STRING!
// @row isUsed BOOLEAN! whether an article has it
// @rows many
// @mode READ
MATCH (identity:Identity)
WHERE identity.id > $after
RETURN
  identity.id AS id, labels(identity) AS labels, properties(identity) AS properties, identity.key AS key,
  identity.countryCode AS countryCode, identity.entityId AS entityId,
  EXISTS { (identity)<-[:IDENTIFIES]-(:Article) } AS isUsed
ORDER BY identity.id
LIMIT $limit
