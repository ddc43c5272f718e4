// How many claims each entity is the subject or the object of, by predicate.
//
// @param ids LIST<STRING!>!
// @param predicates LIST<STRING!>!
// @row ownerId STRING!
// @row value STRING! the predicate
// @row count INTEGER!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
UNWIND $predicates AS predicate
WITH id, predicate, COUNT {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, predicate, byDate)
  WHERE claim.subjectId = id AND claim.predicate = predicate AND claim.byDate > ''
} + COUNT {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, predicate, byDate)
  WHERE claim.objectId = id AND claim.predicate = predicate AND claim.byDate > ''
} AS count
WHERE count > 0
RETURN id AS ownerId, predicate AS value, count
ORDER BY ownerId, count DESC, value
