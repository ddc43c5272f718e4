// The claims of articles that draw a relationship between entities.
//
// @param articleIds LIST<STRING!>!
// @row subjectId STRING!
// @row predicate STRING!
// @row objectId STRING!
// @rows many
// @mode READ
UNWIND $articleIds AS articleId
MATCH (claim:Claim)
WHERE claim.articleId = articleId AND claim.byDate > ''
WITH claim
WHERE claim.polarity = 'AFFIRMED' AND claim.predicate IN ['PARTICIPATED_IN', 'LOCATED_IN', 'BELONGS_TO']
RETURN DISTINCT claim.subjectId AS subjectId, claim.predicate AS predicate, claim.objectId AS objectId
