// People that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityCore!
// @list position/positions-of-person person.id
// @list event/events-of-participant person.id
// @list claim/claims-of-speaker person.id
// @list quote/quotes-of-speaker person.id
// @list claim/claims-of-entity person.id
// @list mention/mentions-of-entity person.id
// @list article/articles-of-entity person.id
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(person:Person)
RETURN
  key,
  person {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS node
ORDER BY key, person.id
