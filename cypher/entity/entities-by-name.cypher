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
RETURN
  key,
  entity {
    .id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date,
    country: head(COLLECT { MATCH (country:Country {isoCode: entity.countryCode}) RETURN country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} }),
    location: head(COLLECT { MATCH (location:Entity {id: entity.locationId}) RETURN location {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} })
  } AS node
ORDER BY key, entity.id
