// How many claims meet the conditions.
//
// @param filter ClaimFilterInput!
// @row total INTEGER!
// @rows one
// @mode READ
WITH CASE
  WHEN $filter.subjectId IS NOT NULL THEN 'subjectId'
  WHEN $filter.objectId IS NOT NULL THEN 'objectId'
  WHEN $filter.speakerId IS NOT NULL THEN 'speakerId'
  WHEN $filter.publisherId IS NOT NULL THEN 'publisherId'
  WHEN $filter.predicate IS NOT NULL THEN 'predicate'
  ELSE 'none'
END AS by, coalesce($filter.lower, '') AS lower, coalesce($filter.upper, '~') AS upper
CALL (by, lower, upper) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(subjectId, byDate)
  WHERE claim.subjectId = CASE WHEN by = 'subjectId' THEN $filter.subjectId END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, byDate)
  WHERE claim.objectId = CASE WHEN by = 'objectId' THEN $filter.objectId END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = CASE WHEN by = 'speakerId' THEN $filter.speakerId END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(publisherId, byDate)
  WHERE article.publisherId = CASE WHEN by = 'publisherId' THEN $filter.publisherId END AND article.byDate > lower AND article.byDate < upper
  MATCH (claim:Claim)
  USING INDEX claim:Claim(articleId, byDate)
  WHERE claim.articleId = article.id AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(predicate, byDate)
  WHERE claim.predicate = CASE WHEN by = 'predicate' THEN $filter.predicate END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(byDate)
  WHERE claim.byDate > CASE WHEN by = 'none' THEN lower END AND claim.byDate < upper
  RETURN claim
}
WITH by, claim
WHERE ($filter.predicate IS NULL OR claim.predicate = $filter.predicate)
  AND ($filter.subjectId IS NULL OR claim.subjectId = $filter.subjectId)
  AND ($filter.objectId IS NULL OR claim.objectId = $filter.objectId)
  AND ($filter.speakerId IS NULL OR claim.attributedToId = $filter.speakerId)
  AND ($filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (claim)-[:IN]->(:Article {publisherId: $filter.publisherId}) })
  AND ($filter.from IS NULL OR claim.byDate >= $filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
RETURN count(claim) AS total
