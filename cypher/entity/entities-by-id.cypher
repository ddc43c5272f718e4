// Entities by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node EntityRow!
// @list claim/claims-of-entity entity.id
// @list mention/mentions-of-entity entity.id
// @list article/articles-of-entity entity.id
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  id,
  entity {
    .id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date,
    country: head(COLLECT { MATCH (country:Country {isoCode: entity.countryCode}) RETURN country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} }),
    location: head(COLLECT { MATCH (location:Entity {id: entity.locationId}) RETURN location {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} })
  } AS node
