// Decisions in the order of their ids.
//
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row kind STRING!
// @row targetId STRING!
// @row about STRING!
// @row reason STRING
// @row by STRING!
// @row at STRING!
// @rows many
// @mode READ
MATCH (decision:Decision)
WHERE decision.id > $after
RETURN
  decision.id AS id, decision.kind AS kind, decision.targetId AS targetId, decision.about AS about,
  decision.reason AS reason, decision.by AS by, decision.at AS at
ORDER BY decision.id
LIMIT $limit
