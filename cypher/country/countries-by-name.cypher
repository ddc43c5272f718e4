// Countries that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityCore!
// @brings organization/organizations-of-country found.isoCode
// @brings event/events-in-country found.isoCode
// @brings event/events-of-participant found.id
// @brings position/positions-for-country found.id
// @brings claim/claims-of-speaker found.id
// @brings quote/quotes-of-speaker found.id
// @brings claim/claims-of-entity found.id
// @brings mention/mentions-of-entity found.id
// @brings article/articles-of-entity found.id
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Country)
RETURN
  key,
  found AS node
ORDER BY key, found.id
