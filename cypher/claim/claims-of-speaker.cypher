// The claims that articles attribute to each entity.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @param counted BOOLEAN! whether the length of the list is asked for
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<ClaimRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $counted THEN id END})
WITH id, CASE WHEN $counted THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() } END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = owner AND claim.byDate > $lower AND claim.byDate < $upper
  RETURN claim
  ORDER BY claim.attributedToId DESC, claim.byDate DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = owner AND claim.byDate > $lower AND claim.byDate < $upper
  RETURN claim
  ORDER BY claim.attributedToId, claim.byDate
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
  id AS ownerId,
  total,
  collect(claim.byDate) AS cursors,
  collect(claim {
    .id, .predicate, .polarity, .role, .date, .subjectId, .objectId, .attributedToId,
    subject: subject {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    object: object {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    attributedTo: attributedTo {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    evidence: evidence {.text, .start, .end, .articleId, article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}}
  }) AS nodes
