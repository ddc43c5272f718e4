// Keeps decisions. One about the same again takes the place of the one before.
//
// @param decisions LIST<DecisionInput!>!
// @rows none
// @mode WRITE
UNWIND $decisions AS row
MERGE (decision:Decision {id: row.id})
SET
  decision.kind = row.kind, decision.targetId = row.targetId, decision.about = row.about,
  decision.reason = row.reason, decision.by = row.by, decision.at = row.at
