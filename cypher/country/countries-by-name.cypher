// Countries that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityCore!
// @prefetch organization/organizations-of-country found.isoCode
// @prefetch event/events-in-country found.isoCode
// @prefetch event/events-of-participant found.id
// @prefetch position/positions-for-country found.id
// @prefetch claim/claims-of-speaker found.id
// @prefetch quote/quotes-of-speaker found.id
// @prefetch claim/claims-of-entity found.id
// @prefetch mention/mentions-of-entity found.id
// @prefetch article/articles-of-entity found.id
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Country)
RETURN
  key,
  found AS node
ORDER BY key, found.id
