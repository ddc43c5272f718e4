// Places that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row key STRING!
// @row node EntityRow!
// @list event/events-at-place found.id DESC
// @list claim/claims-of-entity found.id DESC
// @list mention/mentions-of-entity found.id DESC
// @list article/articles-of-entity found.id DESC
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Place)
RETURN
  key,
  found AS node
ORDER BY key, found.id
