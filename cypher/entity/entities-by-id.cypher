// Entities by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node EntityRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (country:Country {isoCode: CASE WHEN $selected.country IS NOT NULL THEN entity.countryCode END})
OPTIONAL MATCH (location:Entity {id: CASE WHEN $selected.location IS NOT NULL THEN entity.locationId END})
RETURN
  id,
  entity {
    .id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date,
    country: country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    location: location {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}
  } AS node
