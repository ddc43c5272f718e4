// Countries that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityCore!
// @list organization/organizations-of-country country.isoCode
// @list event/events-in-country country.isoCode
// @list event/events-of-participant country.id
// @list position/positions-for-country country.id
// @list claim/claims-of-speaker country.id
// @list quote/quotes-of-speaker country.id
// @list claim/claims-of-entity country.id
// @list mention/mentions-of-entity country.id
// @list article/articles-of-entity country.id
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(country:Country)
RETURN
  key,
  country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS node
ORDER BY key, country.id
