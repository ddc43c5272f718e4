// All the words that each claim or position rests on, newest article first, the plainest words first.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<EvidenceRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = id AND evidence.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = owner AND evidence.byDate > $page.lower AND evidence.byDate < $page.upper
  RETURN evidence
  ORDER BY evidence.ownerId DESC, evidence.byDate DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = owner AND evidence.byDate > $page.lower AND evidence.byDate < $page.upper
  RETURN evidence
  ORDER BY evidence.ownerId, evidence.byDate
  LIMIT $page.limit
}
OPTIONAL MATCH (evidence)-[:IN]->(article:Article)
WHERE 'article' IN $page.fields
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  id AS ownerId,
  total,
  collect(evidence.byDate) AS cursors,
  collect(evidence {.text, .start, .end, .articleId, article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}}) AS nodes
