// Whom the newest claims about these entities lead to, and the offices that articles give them, of articles that meet a
// condition, but for those that are left out.
//
// @param ids LIST<STRING!>!
// @param published PublishedInput!
// @param relations LIST<STRING!> all there are where there is none
// @param types LIST<STRING!>! of those that they lead to
// @param exclude LIST<STRING!>! ids of entities that are left out
// @param tied BOOLEAN! whether all that two have between them counts together, in place of each relation and direction
// @param denied BOOLEAN! whether what is only denied counts
// @param limit INTEGER! claims, or offices, that are read of an entity in a direction, and evidence of an office
// @row id STRING!
// @row stating INTEGER! claims that state it
// @row newest STRING! the day of the newest of these claims, or of those that deny it
// @row more BOOLEAN! whether there are claims or offices that were not read
// @rows many
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, byDate)
  WHERE claim.subjectId = id AND claim.byDate > $published.lower AND claim.byDate < $published.upper
  WITH claim
  ORDER BY claim.subjectId DESC, claim.byDate DESC
  LIMIT $limit
  RETURN
    collect({
      way: 'OUT', other: claim.objectId, relation: claim.predicate, negated: claim.polarity = 'NEGATED',
      articleId: claim.articleId
    }) AS read

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, byDate)
  WHERE claim.objectId = id AND claim.byDate > $published.lower AND claim.byDate < $published.upper
  WITH claim
  ORDER BY claim.objectId DESC, claim.byDate DESC
  LIMIT $limit
  RETURN
    collect({
      way: 'IN', other: claim.subjectId, relation: claim.predicate, negated: claim.polarity = 'NEGATED',
      articleId: claim.articleId
    }) AS read

  UNION ALL

  CALL (id) {
    MATCH (position:Position)
    USING INDEX SEEK position:Position(personId, byTitle)
    WHERE position.personId = id AND position.byTitle > ''
    WITH position
    ORDER BY position.personId, position.byTitle
    LIMIT $limit
    UNWIND [position.organizationId, position.countryId] AS place
    WITH position, place
    WHERE place IS NOT NULL
    RETURN position, 'OUT' AS way, place AS other

    UNION ALL

    MATCH (position:Position)
    USING INDEX SEEK position:Position(organizationId, byTitle)
    WHERE position.organizationId = id AND position.byTitle > ''
    WITH position
    ORDER BY position.organizationId, position.byTitle
    LIMIT $limit
    RETURN position, 'IN' AS way, position.personId AS other

    UNION ALL

    MATCH (position:Position)
    USING INDEX SEEK position:Position(countryId, byTitle)
    WHERE position.countryId = id AND position.byTitle > ''
    WITH position
    ORDER BY position.countryId, position.byTitle
    LIMIT $limit
    RETURN position, 'IN' AS way, position.personId AS other
  }
  WITH position, way, other
  WHERE NOT other IN $exclude
  CALL (position) {
    MATCH (evidence:Evidence)
    WHERE evidence.ownerId = position.id AND evidence.byDate > $published.lower AND evidence.byDate < $published.upper
    WITH evidence
    ORDER BY evidence.ownerId DESC, evidence.byDate DESC
    LIMIT $limit
    RETURN DISTINCT evidence.articleId AS articleId
  }
  WITH way, other, articleId
  RETURN
    collect({way: way, other: other, relation: 'HOLDS_OFFICE', negated: false, articleId: articleId}) AS read
}
WITH id, collect(read) AS parts
WITH collect({id: id, parts: parts}) AS owners
WITH owners, any(owner IN owners WHERE any(part IN owner.parts WHERE size(part) >= $limit)) AS more
UNWIND owners AS owner
UNWIND owner.parts AS part
UNWIND part AS one
WITH more, owner.id AS id, one
WHERE
  NOT one.other IN $exclude AND split(one.other, '_')[0] IN $types AND
  ($relations IS NULL OR one.relation IN $relations)
MATCH (article:Article {id: one.articleId})
WHERE
  ($published.from IS NULL OR article.latest >= $published.from) AND
  ($published.publisherId IS NULL OR article.publisherId = $published.publisherId)
WITH
  more, id, CASE WHEN $tied THEN '' ELSE one.way + one.relation END AS link, one.other AS other,
  count(CASE WHEN NOT one.negated THEN 1 END) AS stating, max(article.earliest) AS newest
WHERE $denied OR stating > 0
RETURN other AS id, stating, newest, more
