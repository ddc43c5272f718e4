// Entities by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node EntityRow!
// @list claim/claims-of-entity found.id DESC
// @list mention/mentions-of-entity found.id DESC
// @list article/articles-of-entity found.id DESC
// @rows keyedOne id
// @mode READ
UNWIND $ids AS key
MATCH (found:Entity {id: key})
RETURN
  key AS id,
  found {
    .id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date,
    country: head(COLLECT { MATCH (country:Country {isoCode: found.countryCode}) RETURN country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} }),
    location: head(COLLECT { MATCH (location:Entity {id: found.locationId}) RETURN location {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} })
  } AS node
