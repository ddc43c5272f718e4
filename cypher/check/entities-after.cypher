// Entities, in the order of their ids.
//
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row labels LIST<STRING!>!
// @row properties MAP!
// @rows many
// @mode READ
MATCH (entity:Entity)
WHERE entity.id > $after
RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS properties
ORDER BY id
LIMIT $limit
