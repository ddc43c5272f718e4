// All decisions, the newest first.
//
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
RETURN
  decision.id AS id, decision.kind AS kind, decision.targetId AS targetId, decision.about AS about,
  decision.reason AS reason, decision.by AS by, decision.at AS at
ORDER BY decision.at DESC, decision.id
