// Of each relationship the oldest claim that draws it, where there is one.
//
// @param relationships LIST<DrawnInput!>!
// @row subjectId STRING!
// @row predicate STRING!
// @row objectId STRING!
// @row role STRING
// @row byDate STRING!
// @rows many
// @mode READ
UNWIND $relationships AS row
CALL (row) {
  MATCH (claim:Claim)
  WHERE claim.subjectId = row.subjectId AND claim.predicate = row.predicate AND claim.byDate > ''
  WITH claim
  WHERE claim.objectId = row.objectId AND claim.polarity = 'AFFIRMED'
  RETURN claim
  ORDER BY claim.byDate
  LIMIT 1
}
RETURN
  row.subjectId AS subjectId, row.predicate AS predicate, row.objectId AS objectId, claim.role AS role,
  claim.byDate AS byDate
