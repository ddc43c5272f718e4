// The offices of each person, by title.
//
// @param ids LIST<STRING!>!
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @row ownerId STRING!
// @row node PositionRow!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
MATCH (position:Position)
USING INDEX SEEK position:Position(personId, byTitle)
WHERE position.personId = id AND position.byTitle > ''
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
  position {
    .id, .title, .personId, .organizationId, .countryId,
    person: person {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    organization: organization {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    country: country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    evidence: evidence {.text, .start, .end, .articleId, article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}}
  } AS node
ORDER BY ownerId, position.byTitle
