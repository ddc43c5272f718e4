// Whom claims and offices relate these entities to.
//
// @param ids LIST<STRING!>!
// @row one STRING!
// @row other STRING!
// @rows many
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim)
  WHERE claim.subjectId = id AND claim.byDate > ''
  RETURN claim.objectId AS other

  UNION

  MATCH (claim:Claim)
  WHERE claim.objectId = id AND claim.byDate > ''
  RETURN claim.subjectId AS other

  UNION

  MATCH (position:Position)
  WHERE position.personId = id AND position.byTitle > ''
  UNWIND [position.organizationId, position.countryId] AS place
  WITH place
  WHERE place IS NOT NULL
  RETURN place AS other
}
RETURN id AS one, other
