// The claims that articles attribute to each entity.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<ClaimRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE WHEN $page.counted THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() } END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = owner AND claim.byDate > $page.lower AND claim.byDate < $page.upper
  RETURN claim
  ORDER BY claim.attributedToId DESC, claim.byDate DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = owner AND claim.byDate > $page.lower AND claim.byDate < $page.upper
  RETURN claim
  ORDER BY claim.attributedToId, claim.byDate
  LIMIT $page.limit
}
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
WHERE $selected.subject IS NOT NULL
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE $selected.object IS NOT NULL
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(attributedTo:Entity)
WHERE $selected.attributedTo IS NOT NULL
OPTIONAL CALL (claim) {
  WITH CASE WHEN $selected.evidence IS NOT NULL THEN claim.id END AS owner
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = owner AND evidence.byDate > ''
  RETURN evidence
  ORDER BY evidence.ownerId DESC, evidence.byDate DESC
  LIMIT 1
}
OPTIONAL MATCH (evidence)-[:IN]->(article:Article)
WHERE $selected.`evidence.article` IS NOT NULL
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
WHERE $selected.`evidence.article.publisher` IS NOT NULL
RETURN
  id AS ownerId,
  total,
  collect(CASE WHEN $page.cursors THEN claim.byDate END) AS cursors,
  collect(claim {
    .id, .predicate, .polarity, .role, .date,
    subject: subject {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    object: object {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    attributedTo: attributedTo {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    evidence: evidence {.text, .start, .end, article: article {.id, .title, .language, .publishedOn, .sha256, .text, publisher: publisher {.id, .name}}}
  }) AS nodes
