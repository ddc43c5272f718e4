// Organisations that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityRow!
// @brings position/positions-at-organization found.id
// @brings event/events-of-participant found.id
// @brings claim/claims-of-speaker found.id
// @brings quote/quotes-of-speaker found.id
// @brings claim/claims-of-entity found.id
// @brings mention/mentions-of-entity found.id
// @brings article/articles-of-entity found.id
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Organization)
RETURN
  key,
  found AS node
ORDER BY key, found.id
