// Positions, in the order of their ids, with what their person and their oldest evidence give them.
//
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row labels LIST<STRING!>!
// @row properties MAP!
// @row personByName STRING
// @row title STRING
// @row acronymIds LIST<STRING!>! ids of what is taken for its body
// @rows many
// @mode READ
MATCH (position:Position)
WHERE position.id > $after
WITH position
ORDER BY position.id
LIMIT $limit
OPTIONAL CALL (position) {
  MATCH (evidence:Evidence)
  WHERE evidence.ownerId = position.id AND evidence.byDate > ''
  RETURN evidence
  ORDER BY evidence.ownerId, evidence.byDate
  LIMIT 1
}
OPTIONAL MATCH (person:Entity {id: position.personId})
RETURN
  position.id AS id, labels(position) AS labels, properties(position) AS properties, person.byName AS personByName,
  evidence.title AS title,
  COLLECT {
    MATCH (identity:Identity)
    WHERE identity.entityId = position.organizationId
    RETURN identity.id
  } AS acronymIds
ORDER BY id
