// Positions by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node PositionRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (position:Position {id: id})
OPTIONAL MATCH (person:Person)-[:HOLDS]->(position)
WHERE $selected.person IS NOT NULL
OPTIONAL MATCH (position)-[:AT]->(organization:Organization)
WHERE $selected.organization IS NOT NULL
OPTIONAL MATCH (position)-[:FOR]->(country:Country)
WHERE $selected.country IS NOT NULL
OPTIONAL CALL (position) {
  WITH CASE WHEN $selected.evidence IS NOT NULL THEN position.id END AS owner
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
  id,
  position {
    .id, .title,
    person: person {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    organization: organization {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    country: country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    evidence: evidence {.text, .start, .end, article: article {.id, .title, .language, .publishedOn, .sha256, .text, publisher: publisher {.id, .name}}}
  } AS node
