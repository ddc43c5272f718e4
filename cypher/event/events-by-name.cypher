// Events that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityRow!
// @prefetch event/participants-of-event found.id
// @prefetch claim/claims-of-entity found.id
// @prefetch mention/mentions-of-entity found.id
// @prefetch article/articles-of-entity found.id
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Event)
RETURN
  key,
  found AS node
ORDER BY key, found.id
