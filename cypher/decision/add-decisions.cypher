// Keeps decisions, but for those that are there already, and says which are new.
//
// @param decisions LIST<DecisionInput!>!
// @row id STRING!
// @rows many
// @mode WRITE
UNWIND $decisions AS row
OPTIONAL MATCH (present:Decision {id: row.id})
WITH row, present
WHERE present IS NULL
CREATE (decision:Decision {
  id: row.id, kind: row.kind, targetId: row.targetId, about: row.about, reason: row.reason, by: row.by, at: row.at
})
RETURN decision.id AS id
