// Claims that meet the conditions, by the date of their article. Of several conditions that one is read by which the fewest meet.
//
// @param filter ClaimFilterInput!
// @list ClaimRow by cursor DESC
// @counts predicate
CALL () {
  UNWIND [
    ['subject', $filter.subjectId], ['object', $filter.objectId],
    ['speaker', $filter.speakerId], ['publisher', $filter.publisherId]
  ] AS way
  OPTIONAL MATCH (owner:Entity|Publisher {id: way[1]})
  WITH way, owner
  WHERE way[1] IS NOT NULL
  RETURN min([coalesce(CASE way[0]
    WHEN 'subject' THEN COUNT { (owner)<-[:SUBJECT]-() }
    WHEN 'object' THEN COUNT { (owner)<-[:OBJECT]-() }
    WHEN 'speaker' THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() }
    ELSE COUNT { (owner)<-[:PUBLISHED_BY]-() }
  END, 0), way[0], way[1]]) AS rarest
}
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Claim) } END AS total,
  rarest[1] AS by,
  rarest[2] AS id,
  CASE WHEN $filter.lower > $page.lower THEN $filter.lower ELSE $page.lower END AS lower,
  CASE WHEN $filter.upper < $page.upper THEN $filter.upper ELSE $page.upper END AS upper
OPTIONAL CALL (by, id, lower, upper) {
  UNWIND CASE WHEN by IN ['speaker', 'publisher'] THEN ['any'] ELSE coalesce($filter.predicates, ['any']) END AS predicate
  CALL (by, id, lower, upper, predicate) {
    CALL (by, id, lower, upper, predicate) {
      WITH CASE WHEN by = 'subject' AND predicate = 'any' THEN id END AS seek, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(subjectId, byDate)
      WHERE claim.subjectId = seek AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ORDER BY claim.subjectId DESC, claim.byDate DESC

      UNION ALL

      WITH CASE WHEN by = 'subject' THEN id END AS seek, predicate, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(subjectId, predicate, byDate)
      WHERE claim.subjectId = seek AND claim.predicate = predicate AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ORDER BY claim.subjectId DESC, claim.predicate DESC, claim.byDate DESC

      UNION ALL

      WITH CASE WHEN by = 'object' AND predicate = 'any' THEN id END AS seek, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(objectId, byDate)
      WHERE claim.objectId = seek AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ORDER BY claim.objectId DESC, claim.byDate DESC

      UNION ALL

      WITH CASE WHEN by = 'object' THEN id END AS seek, predicate, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(objectId, predicate, byDate)
      WHERE claim.objectId = seek AND claim.predicate = predicate AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ORDER BY claim.objectId DESC, claim.predicate DESC, claim.byDate DESC

      UNION ALL

      WITH CASE WHEN by = 'speaker' THEN id END AS seek, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(attributedToId, byDate)
      WHERE claim.attributedToId = seek AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ORDER BY claim.attributedToId DESC, claim.byDate DESC

      UNION ALL

      WITH
        CASE WHEN by = 'publisher' THEN id END AS seek,
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

      WITH CASE WHEN by IS NULL THEN predicate END AS seek, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(predicate, byDate)
      WHERE claim.predicate = seek AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ORDER BY claim.predicate DESC, claim.byDate DESC

      UNION ALL

      MATCH (claim:Claim)
      USING INDEX claim:Claim(byDate)
      WHERE claim.byDate > CASE WHEN by IS NULL AND predicate = 'any' THEN lower END AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ORDER BY claim.byDate DESC
    }
    WITH by, claim, cursor
    WHERE ($filter.predicates IS NULL OR claim.predicate IN $filter.predicates)
      AND ($filter.bases IS NULL OR claim.basis IN $filter.bases)
      AND ($filter.subjectId IS NULL OR claim.subjectId = $filter.subjectId)
      AND ($filter.objectId IS NULL OR claim.objectId = $filter.objectId)
      AND ($filter.speakerId IS NULL OR claim.attributedToId = $filter.speakerId)
      AND ($filter.publisherId IS NULL OR by = 'publisher' OR EXISTS { (claim)-[:IN]->(:Article {publisherId: $filter.publisherId}) })
      AND ($filter.from IS NULL OR claim.byDate >= $filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
    RETURN claim, cursor
    LIMIT $page.limit
  }
  RETURN claim, cursor
  ORDER BY cursor DESC
  LIMIT $page.limit
}
RETURN total, claim
