// Positions by their ids.
//
// @param ids LIST<STRING!>!
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @row id STRING!
// @row node PositionRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (position:Position {id: id})
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
  id,
  position {
    .id, .title, .personId, .organizationId, .countryId,
    person: person {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    organization: organization {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    country: country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    evidence: evidence {.text, .start, .end, .articleId, article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}}
  } AS node
