// Entities of one label that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param type STRING! label of the entities
// @row key STRING!
// @row node EntityCore!
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(entity:Entity)
WHERE $type IN labels(entity)
RETURN key, entity {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS node
ORDER BY key, entity.id
