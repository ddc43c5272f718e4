// Claims that meet the conditions, by the date of their article.
//
// @param predicate STRING
// @param subjectId STRING
// @param objectId STRING
// @param speakerId STRING
// @param publisherKey STRING folded name of a publisher
// @param from STRING first day
// @param to STRING last day
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER!
// @param descending BOOLEAN! whether the page is read from its upper end
// @param counted BOOLEAN! whether it is asked how many there are, whatever the conditions
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @row total INTEGER how many there are, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<ClaimRow!>!
// @rows one
// @mode READ
WITH CASE WHEN $counted THEN COUNT { MATCH (:Claim) } END AS total
OPTIONAL CALL () {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(byDate)
  WHERE claim.byDate > CASE WHEN $descending THEN $lower END AND claim.byDate < $upper
    AND ($predicate IS NULL OR claim.predicate = $predicate)
    AND ($subjectId IS NULL OR claim.subjectId = $subjectId)
    AND ($objectId IS NULL OR claim.objectId = $objectId)
    AND ($speakerId IS NULL OR claim.attributedToId = $speakerId)
    AND ($publisherKey IS NULL OR EXISTS { (claim)-[:IN]->(:Article {publisherKey: $publisherKey}) })
    AND ($from IS NULL OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $from })
    AND ($to IS NULL OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE '' < a.earliest <= $to })
  RETURN claim, claim.byDate AS cursor
  ORDER BY claim.byDate DESC
  LIMIT $limit

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(byDate)
  WHERE claim.byDate > CASE WHEN NOT $descending THEN $lower END AND claim.byDate < $upper
    AND ($predicate IS NULL OR claim.predicate = $predicate)
    AND ($subjectId IS NULL OR claim.subjectId = $subjectId)
    AND ($objectId IS NULL OR claim.objectId = $objectId)
    AND ($speakerId IS NULL OR claim.attributedToId = $speakerId)
    AND ($publisherKey IS NULL OR EXISTS { (claim)-[:IN]->(:Article {publisherKey: $publisherKey}) })
    AND ($from IS NULL OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $from })
    AND ($to IS NULL OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE '' < a.earliest <= $to })
  RETURN claim, claim.byDate AS cursor
  ORDER BY claim.byDate
  LIMIT $limit
}
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
WHERE 'subject' IN $fields
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE 'object' IN $fields
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(attributedTo:Entity)
WHERE 'attributedTo' IN $fields
OPTIONAL CALL (claim) {
  WITH CASE WHEN 'evidence' IN $fields OR 'article' IN $fields THEN claim.id END AS owner
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = owner AND evidence.byDate > ''
  RETURN evidence
  ORDER BY evidence.ownerId DESC, evidence.byDate DESC
  LIMIT 1
}
OPTIONAL MATCH (evidence)-[:IN]->(article:Article)
WHERE 'article' IN $fields OR 'evidence.article' IN $fields
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  total,
  collect(cursor) AS cursors,
  collect(claim {
    .id, .predicate, .polarity, .role, .date, .subjectId, .objectId, .attributedToId,
    subject: subject {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    object: object {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    attributedTo: attributedTo {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    evidence: evidence {.text, .start, .end, .articleId, article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}}
  }) AS nodes
