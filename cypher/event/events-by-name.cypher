// Events that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityRow!
// @list event/participants-of-event event.id
// @list claim/claims-of-entity event.id
// @list mention/mentions-of-entity event.id
// @list article/articles-of-entity event.id
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(event:Event)
RETURN
  key,
  event {
    .id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date,
    country: head(COLLECT { MATCH (country:Country {isoCode: event.countryCode}) RETURN country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} }),
    location: head(COLLECT { MATCH (location:Entity {id: event.locationId}) RETURN location {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} })
  } AS node
ORDER BY key, event.id
