// Takes decisions of a kind back.
//
// @param ids LIST<STRING!>! of what they are about
// @param kind STRING!
// @row id STRING! of what one was about
// @rows many
// @mode WRITE
UNWIND $ids AS id
MATCH (decision:Decision)
WHERE decision.targetId = id AND decision.kind = $kind
DETACH DELETE decision
RETURN DISTINCT id
