// Countries that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityCore!
// @list organization/organizations-of-country found.isoCode ASC
// @list event/events-in-country found.isoCode DESC
// @list event/events-of-participant found.id DESC
// @list position/positions-for-country found.id ASC
// @list claim/claims-of-speaker found.id DESC
// @list quote/quotes-of-speaker found.id DESC
// @list claim/claims-of-entity found.id DESC
// @list mention/mentions-of-entity found.id DESC
// @list article/articles-of-entity found.id DESC
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Country)
RETURN
  key,
  found AS node
ORDER BY key, found.id
