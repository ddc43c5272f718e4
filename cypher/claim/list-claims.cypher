// Claims that meet the conditions, by the date of their article.
//
// @param filter ClaimFilterInput!
// @list ClaimRow by cursor DESC
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Claim) } END AS total,
  CASE
    WHEN $filter.subjectId IS NOT NULL THEN 'subjectId'
    WHEN $filter.objectId IS NOT NULL THEN 'objectId'
    WHEN $filter.speakerId IS NOT NULL THEN 'speakerId'
    WHEN $filter.publisherId IS NOT NULL THEN 'publisherId'
    WHEN $filter.predicate IS NOT NULL THEN 'predicate'
    ELSE 'none'
  END AS by,
  CASE WHEN $filter.lower > $page.lower THEN $filter.lower ELSE $page.lower END AS lower,
  CASE WHEN $filter.upper < $page.upper THEN $filter.upper ELSE $page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'subjectId' THEN $filter.subjectId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.subjectId DESC, claim.byDate DESC

    UNION ALL

    WITH CASE WHEN by = 'objectId' THEN $filter.objectId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.objectId DESC, claim.byDate DESC

    UNION ALL

    WITH CASE WHEN by = 'speakerId' THEN $filter.speakerId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(attributedToId, byDate)
    WHERE claim.attributedToId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.attributedToId DESC, claim.byDate DESC

    UNION ALL

    WITH
      CASE WHEN by = 'publisherId' THEN $filter.publisherId END AS seek,
      coalesce(split(lower, '|')[0] + '|' + split(lower, '|')[1], lower) AS least,
      lower,
      upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate >= least AND article.byDate < upper
    WITH article, lower, upper
    ORDER BY article.publisherId DESC, article.byDate DESC
    CALL (article, lower, upper) {
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(articleId, byDate)
      WHERE claim.articleId = article.id AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ORDER BY claim.articleId DESC, claim.byDate DESC
    }
    RETURN claim, cursor

    UNION ALL

    WITH CASE WHEN by = 'predicate' THEN $filter.predicate END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(predicate, byDate)
    WHERE claim.predicate = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.predicate DESC, claim.byDate DESC

    UNION ALL

    MATCH (claim:Claim)
    USING INDEX claim:Claim(byDate)
    WHERE claim.byDate > CASE WHEN by = 'none' THEN lower END AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.byDate DESC
  }
  WITH by, claim, cursor
  WHERE ($filter.predicate IS NULL OR claim.predicate = $filter.predicate)
    AND ($filter.subjectId IS NULL OR claim.subjectId = $filter.subjectId)
    AND ($filter.objectId IS NULL OR claim.objectId = $filter.objectId)
    AND ($filter.speakerId IS NULL OR claim.attributedToId = $filter.speakerId)
    AND ($filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (claim)-[:IN]->(:Article {publisherId: $filter.publisherId}) })
    AND ($filter.from IS NULL OR claim.byDate >= $filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
  RETURN claim, cursor
  LIMIT $page.limit
}
RETURN total, claim
