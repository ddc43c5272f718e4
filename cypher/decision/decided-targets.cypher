// Of which of these nodes something has been decided.
//
// @param ids LIST<STRING!>!
// @param kind STRING!
// @row id STRING!
// @rows many
// @mode READ
UNWIND $ids AS id
MATCH (decision:Decision)
WHERE decision.targetId = id AND decision.kind = $kind
RETURN DISTINCT id
