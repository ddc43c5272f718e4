// Positions by their ids.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row node PositionRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (position:Position {id: id})
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
  id,
  position {
    .id, .title,
    person: person {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    organization: organization {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    country: country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    evidence: evidence {.text, .start, .end, article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}}
  } AS node
