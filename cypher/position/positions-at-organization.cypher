// The offices held in each organisation, by title.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @row ownerId STRING!
// @row cursor STRING! its order key
// @row node PositionRow!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (position:Position)
  USING INDEX SEEK position:Position(organizationId, byTitle)
  WHERE position.organizationId = owner AND position.byTitle > $lower AND position.byTitle < $upper
  RETURN position
  ORDER BY position.organizationId DESC, position.byTitle DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (position:Position)
  USING INDEX SEEK position:Position(organizationId, byTitle)
  WHERE position.organizationId = owner AND position.byTitle > $lower AND position.byTitle < $upper
  RETURN position
  ORDER BY position.organizationId, position.byTitle
  LIMIT $limit
}
MATCH (person:Person)-[:HOLDS]->(position)
OPTIONAL MATCH (position)-[:AT]->(organization:Organization)
OPTIONAL MATCH (position)-[:FOR]->(country:Country)
CALL (position) {
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = position.id AND evidence.byDate > ''
  RETURN evidence
  ORDER BY evidence.ownerId DESC, evidence.byDate DESC
  LIMIT 1
}
MATCH (evidence)-[:IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  id AS ownerId,
  position.byTitle AS cursor,
  position {
    .id, .title,
    person: person {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    organization: organization {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    country: country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    evidence: evidence {.text, .start, .end, article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}}
  } AS node
