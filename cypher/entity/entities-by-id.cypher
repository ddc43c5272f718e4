// Entities by their ids.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row node EntityCore!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, entity {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS node
