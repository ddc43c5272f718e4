// What articles that meet a condition state of the two entities of each pair: of each link the newest claims, or for
// HOLDS_OFFICE articles of each office.
//
// @param pairs LIST<STRING!>!
// @param published PublishedInput!
// @param relations LIST<STRING!> all there are where there is none
// @param denied BOOLEAN! whether what is only denied counts
// @param mostLinks INTEGER! links that are read
// @param limit INTEGER! claims, or evidence of an office, that are read of a link
// @row source STRING!
// @row target STRING!
// @row relation STRING!
// @row count INTEGER!
// @row negated INTEGER!
// @row first STRING EDTF
// @row last STRING EDTF
// @row more BOOLEAN! whether there are links or claims that were not read
// @rows many
// @mode READ
MATCH ()-[link:LINKED]->()
USING INDEX SEEK link:LINKED(pair)
WHERE link.pair IN $pairs AND ($relations IS NULL OR link.relation IN $relations)
WITH link
ORDER BY link.strength DESC, link.sourceId, link.relation, link.targetId
LIMIT $mostLinks
WITH collect(link) AS links
UNWIND links AS link
CALL (link) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, predicate, byDate)
  WHERE
    claim.subjectId = link.sourceId AND claim.objectId = link.targetId AND claim.predicate = link.relation AND
    claim.byDate > $published.lower AND claim.byDate < $published.upper
  WITH claim
  ORDER BY claim.subjectId DESC, claim.objectId DESC, claim.predicate DESC, claim.byDate DESC
  LIMIT $limit
  RETURN claim.articleId AS articleId, claim.polarity = 'NEGATED' AS isNegated

  UNION ALL

  WITH link
  WHERE link.relation = 'HOLDS_OFFICE'
  MATCH (position:Position)
  USING INDEX SEEK position:Position(personId, byTitle)
  WHERE
    position.personId = link.sourceId AND position.byTitle > '' AND
    link.targetId IN [position.organizationId, position.countryId]
  CALL (position) {
    MATCH (evidence:Evidence)
    WHERE evidence.ownerId = position.id AND evidence.byDate > $published.lower AND evidence.byDate < $published.upper
    WITH evidence
    ORDER BY evidence.ownerId DESC, evidence.byDate DESC
    LIMIT $limit
    RETURN DISTINCT evidence.articleId AS articleId
  }
  WITH position, articleId
  RETURN articleId, false AS isNegated
}
WITH links, link, collect({articleId: articleId, isNegated: isNegated}) AS read
WITH link, read, size(links) = $mostLinks OR size(read) >= $limit AS more
UNWIND read AS one
MATCH (article:Article {id: one.articleId})
WHERE
  ($published.from IS NULL OR article.latest >= $published.from) AND
  ($published.publisherId IS NULL OR article.publisherId = $published.publisherId)
WITH
  link, more, count(*) AS count, count(CASE WHEN one.isNegated THEN 1 END) AS negated,
  min(article.byDate + '|' + article.publishedOn) AS oldest, max(article.byDate + '|' + article.publishedOn) AS newest
WHERE $denied OR count > negated
RETURN
  link.sourceId AS source, link.targetId AS target, link.relation AS relation, count, negated,
  split(oldest, '|')[2] AS first, split(newest, '|')[2] AS last, more
