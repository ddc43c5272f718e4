// Countries that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityCore!
// @list organization/organizations-of-country found.isoCode
// @list event/events-in-country found.isoCode
// @list event/events-of-participant found.id
// @list position/positions-for-country found.id
// @list claim/claims-of-speaker found.id
// @list quote/quotes-of-speaker found.id
// @list claim/claims-of-entity found.id
// @list mention/mentions-of-entity found.id
// @list article/articles-of-entity found.id
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Country)
RETURN
  key,
  found {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS node
ORDER BY key, found.id
