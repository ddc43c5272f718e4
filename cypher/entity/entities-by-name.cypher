// Entities of any type that have each name or alias.
//
// @param keys LIST<STRING!>! folded names
// @row key STRING!
// @row id STRING!
// @row nameFr STRING!
// @rows keyed key
// @mode READ
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Entity)
RETURN key, found.id AS id, found.nameFr AS nameFr
ORDER BY key, id
