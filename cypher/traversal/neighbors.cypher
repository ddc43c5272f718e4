// What links each entity to others: its newest claims and its offices, a bounded number of each.
//
// @param ids LIST<STRING!>!
// @param limit INTEGER! links of a kind an entity
// @param among LIST<STRING!> ids of the others that are meant; all where there is none
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row source STRING!
// @row target STRING!
// @row relation STRING!
// @row node EntityRow! the other end
// @row more BOOLEAN! whether the owner has claims that were not read
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, byDate)
  WHERE claim.subjectId = id AND claim.byDate > ''
  WITH id, claim
  ORDER BY claim.subjectId DESC, claim.byDate DESC
  LIMIT $limit
  WHERE claim.polarity = 'AFFIRMED'
  RETURN id AS source, claim.objectId AS target, claim.predicate AS relation, claim.objectId AS other

  UNION

  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, byDate)
  WHERE claim.objectId = id AND claim.byDate > ''
  WITH id, claim
  ORDER BY claim.objectId DESC, claim.byDate DESC
  LIMIT $limit
  WHERE claim.polarity = 'AFFIRMED'
  RETURN claim.subjectId AS source, id AS target, claim.predicate AS relation, claim.subjectId AS other

  UNION

  MATCH (position:Position)
  USING INDEX SEEK position:Position(personId, byTitle)
  WHERE position.personId = id AND position.byTitle > ''
  WITH id, position
  ORDER BY position.personId, position.byTitle
  LIMIT $limit
  UNWIND [position.organizationId, position.countryId] AS place
  WITH id, place
  WHERE place IS NOT NULL
  RETURN id AS source, place AS target, 'HOLDS_OFFICE' AS relation, place AS other

  UNION

  MATCH (position:Position)
  USING INDEX SEEK position:Position(organizationId, byTitle)
  WHERE position.organizationId = id AND position.byTitle > ''
  WITH id, position
  ORDER BY position.organizationId, position.byTitle
  LIMIT $limit
  RETURN position.personId AS source, id AS target, 'HOLDS_OFFICE' AS relation, position.personId AS other

  UNION

  MATCH (position:Position)
  USING INDEX SEEK position:Position(countryId, byTitle)
  WHERE position.countryId = id AND position.byTitle > ''
  WITH id, position
  ORDER BY position.countryId, position.byTitle
  LIMIT $limit
  RETURN position.personId AS source, id AS target, 'HOLDS_OFFICE' AS relation, position.personId AS other
}
WITH id, source, target, relation, other
WHERE $among IS NULL OR other IN $among
MATCH (owner:Entity {id: id})
MATCH (node:Entity {id: other})
RETURN
  id AS ownerId,
  source,
  target,
  relation,
  node,
  COUNT { (owner)<-[:SUBJECT]-() } > $limit OR COUNT { (owner)<-[:OBJECT]-() } > $limit AS more
