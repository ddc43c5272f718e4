// What all articles together state of one entity and another: by each relation how many claims, or for HOLDS_OFFICE how many
// articles of each office. `oldest` and `newest` are of articles with a date, `DAY|ID|DATE`.
//
// @param ends LIST<PairInput!>! each two entities, in either order
// @row sourceId STRING!
// @row relation STRING!
// @row targetId STRING!
// @row count INTEGER!
// @row negated INTEGER!
// @row oldest STRING
// @row newest STRING
// @rows many
// @mode READ
UNWIND $ends AS row
UNWIND [[row.one, row.other], [row.other, row.one]] AS way
WITH DISTINCT way[0] AS sourceId, way[1] AS targetId
CALL (sourceId, targetId) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, predicate, byDate)
  WHERE claim.subjectId = sourceId AND claim.objectId = targetId AND claim.predicate > '' AND claim.byDate > ''
  RETURN claim.predicate AS relation, claim.byDate AS key, claim.polarity = 'NEGATED' AS isNegated

  UNION ALL

  WITH sourceId, targetId
  WHERE sourceId STARTS WITH 'person_'
  MATCH (position:Position)
  USING INDEX SEEK position:Position(personId, byTitle)
  WHERE
    position.personId = sourceId AND position.byTitle > '' AND
    targetId IN [position.organizationId, position.countryId]
  MATCH (evidence:Evidence)
  WHERE evidence.ownerId = position.id AND evidence.byDate > ''
  WITH position.id AS positionId, evidence.articleId AS articleId, min(evidence.byDate) AS key
  RETURN 'HOLDS_OFFICE' AS relation, key, false AS isNegated
}
WITH
  sourceId, relation, targetId, count(*) AS count, count(CASE WHEN isNegated THEN 1 END) AS negated,
  split(min(CASE WHEN key >= '0' THEN key END), '|') AS oldest,
  split(max(CASE WHEN key >= '0' THEN key END), '|') AS newest
OPTIONAL MATCH (old:Article {id: oldest[1]})
OPTIONAL MATCH (new:Article {id: newest[1]})
RETURN
  sourceId, relation, targetId, count, negated,
  oldest[0] + '|' + oldest[1] + '|' + old.publishedOn AS oldest,
  newest[0] + '|' + newest[1] + '|' + new.publishedOn AS newest
