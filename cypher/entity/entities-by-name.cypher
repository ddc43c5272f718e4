// Entities of one label that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param type STRING! label of the entities
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityRow!
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(entity:Entity)
WHERE $type IN labels(entity)
OPTIONAL MATCH (country:Country {isoCode: CASE WHEN $selected.country IS NOT NULL THEN entity.countryCode END})
OPTIONAL MATCH (location:Entity {id: CASE WHEN $selected.location IS NOT NULL THEN entity.locationId END})
RETURN
  key,
  entity {
    .id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date,
    country: country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    location: location {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}
  } AS node
ORDER BY key, entity.id
