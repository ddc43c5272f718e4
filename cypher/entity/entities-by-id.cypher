// Entities by their ids.
//
// @param ids LIST<STRING!>!
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @row id STRING!
// @row node EntityRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (country:Country {isoCode: CASE WHEN 'country' IN $fields THEN entity.countryCode END})
OPTIONAL MATCH (location:Entity {id: CASE WHEN 'location' IN $fields THEN entity.locationId END})
RETURN
  id,
  entity {
    .id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date,
    country: country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    location: location {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}
  } AS node
