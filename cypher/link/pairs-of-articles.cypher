// The pairs of entities of which articles state something: by claims, and by offices.
//
// @param articleIds LIST<STRING!>!
// @row one STRING!
// @row other STRING!
// @rows many
// @mode READ
UNWIND $articleIds AS articleId
CALL (articleId) {
  MATCH (claim:Claim)
  WHERE claim.articleId = articleId AND claim.byDate > ''
  RETURN claim.subjectId AS one, claim.objectId AS other

  UNION

  MATCH (:Article {id: articleId})<-[:IN]-(:Evidence)<-[:EVIDENCED_BY]-(position:Position)
  UNWIND [position.organizationId, position.countryId] AS place
  WITH position, place
  WHERE place IS NOT NULL
  RETURN position.personId AS one, place AS other
}
RETURN DISTINCT one, other
