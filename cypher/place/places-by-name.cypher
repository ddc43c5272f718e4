// Places that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityRow!
// @list event/events-at-place place.id
// @list claim/claims-of-entity place.id
// @list mention/mentions-of-entity place.id
// @list article/articles-of-entity place.id
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(place:Place)
RETURN
  key,
  place {
    .id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date,
    country: head(COLLECT { MATCH (country:Country {isoCode: place.countryCode}) RETURN country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} }),
    location: null
  } AS node
ORDER BY key, place.id
