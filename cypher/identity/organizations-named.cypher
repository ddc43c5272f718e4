// Organisations that have each of these names, and acronyms that are taken for another organisation.
//
// @param keys LIST<STRING!>! folded names
// @row key STRING!
// @row id STRING!
// @row countryCode STRING
// @row names LIST<STRING!>! none of what is taken for another
// @row isSpelled BOOLEAN! whether an article spells the acronym out by its name
// @row takenFor STRING the id of that other organisation
// @rows many
// @mode READ
UNWIND $keys AS key
CALL (key) {
  MATCH (:Name {key: key})-[:NAMES]->(found:Organization)
  RETURN
    found.id AS id, found.countryCode AS countryCode, found.names AS names,
    EXISTS { MATCH (found)<-[spelling:SPELLS_OUT]-(:Article) WHERE key IN spelling.keys } AS isSpelled,
    null AS takenFor

  UNION ALL

  MATCH (found:Identity)
  WHERE found.key = key
  RETURN
    found.id AS id, found.countryCode AS countryCode, [] AS names, false AS isSpelled, found.entityId AS takenFor
}
RETURN key, id, countryCode, names, isSpelled, takenFor
