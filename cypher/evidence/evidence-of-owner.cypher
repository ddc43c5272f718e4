// All the words that each claim or position rests on, newest article first, the plainest words first.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @row ownerId STRING!
// @row cursor STRING! its order key
// @row node EvidenceRow!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = owner AND evidence.byDate > $lower AND evidence.byDate < $upper
  RETURN evidence
  ORDER BY evidence.ownerId DESC, evidence.byDate DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = owner AND evidence.byDate > $lower AND evidence.byDate < $upper
  RETURN evidence
  ORDER BY evidence.ownerId, evidence.byDate
  LIMIT $limit
}
MATCH (evidence)-[:IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN id AS ownerId, evidence.byDate AS cursor, evidence {.text, .start, .end, article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}} AS node
