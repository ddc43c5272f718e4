// The offices held for each country, by title.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @param counted BOOLEAN! whether the length of the list is asked for
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<PositionRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $counted THEN id END})
WITH id, CASE WHEN $counted THEN COUNT { (owner)<-[:FOR]-() } END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (position:Position)
  USING INDEX SEEK position:Position(countryId, byTitle)
  WHERE position.countryId = owner AND position.byTitle > $lower AND position.byTitle < $upper
  RETURN position
  ORDER BY position.countryId DESC, position.byTitle DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (position:Position)
  USING INDEX SEEK position:Position(countryId, byTitle)
  WHERE position.countryId = owner AND position.byTitle > $lower AND position.byTitle < $upper
  RETURN position
  ORDER BY position.countryId, position.byTitle
  LIMIT $limit
}
OPTIONAL MATCH (person:Person)-[:HOLDS]->(position)
WHERE 'person' IN $fields
OPTIONAL MATCH (position)-[:AT]->(organization:Organization)
WHERE 'organization' IN $fields
OPTIONAL MATCH (position)-[:FOR]->(country:Country)
WHERE 'country' IN $fields
OPTIONAL CALL (position) {
  WITH CASE WHEN 'evidence' IN $fields THEN position.id END AS owner
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = owner AND evidence.byDate > ''
  RETURN evidence
  ORDER BY evidence.ownerId DESC, evidence.byDate DESC
  LIMIT 1
}
OPTIONAL MATCH (evidence)-[:IN]->(article:Article)
WHERE 'evidence.article' IN $fields
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  id AS ownerId,
  total,
  collect(position.byTitle) AS cursors,
  collect(position {
    .id, .title, .personId, .organizationId, .countryId,
    person: person {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    organization: organization {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    country: country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    evidence: evidence {.text, .start, .end, .articleId, article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}}
  }) AS nodes
