// Of each relationship from these entities to others the oldest claim that draws it.
//
// @param ids LIST<STRING!>!
// @row subjectId STRING!
// @row predicate STRING!
// @row objectId STRING!
// @row role STRING
// @row byDate STRING!
// @rows many
// @mode READ
UNWIND $ids AS id
MATCH (claim:Claim)
WHERE claim.subjectId = id AND claim.byDate > ''
WITH claim
WHERE claim.polarity = 'AFFIRMED' AND claim.predicate IN ['PARTICIPATED_IN', 'LOCATED_IN', 'BELONGS_TO']
WITH claim
ORDER BY claim.byDate
WITH claim.subjectId AS subjectId, claim.predicate AS predicate, claim.objectId AS objectId, collect(claim)[0] AS oldest
RETURN subjectId, predicate, objectId, oldest.role AS role, oldest.byDate AS byDate
