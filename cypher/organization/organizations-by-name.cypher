// Organisations that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityRow!
// @list position/positions-at-organization organization.id
// @list event/events-of-participant organization.id
// @list claim/claims-of-speaker organization.id
// @list quote/quotes-of-speaker organization.id
// @list claim/claims-of-entity organization.id
// @list mention/mentions-of-entity organization.id
// @list article/articles-of-entity organization.id
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(organization:Organization)
RETURN
  key,
  organization {
    .id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date,
    country: head(COLLECT { MATCH (country:Country {isoCode: organization.countryCode}) RETURN country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} }),
    location: null
  } AS node
ORDER BY key, organization.id
