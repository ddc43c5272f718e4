// The offices of each person, by title.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row node PositionRow!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
MATCH (position:Position)
USING INDEX SEEK position:Position(personId, byTitle)
WHERE position.personId = id AND position.byTitle > ''
RETURN
  id AS ownerId,
  position {
    .id, .title,
    person: head([(person:Person)-[:HOLDS]->(position) | person {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}]),
    organization: head([(position)-[:AT]->(organization:Organization) | organization {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}]),
    country: head([(position)-[:FOR]->(country:Country) | country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}]),
    evidence: head(COLLECT {
      MATCH (evidence:Evidence)
      USING INDEX SEEK evidence:Evidence(ownerId, byDate)
      WHERE evidence.ownerId = position.id AND evidence.byDate > ''
      RETURN evidence {
        .text, .start, .end,
        article: head([(evidence)-[:IN]->(article:Article) | article {
          .id, .title, .language, .publishedOn, .sha256, .text,
          publisher: head([(article)-[:PUBLISHED_BY]->(publisher:Publisher) | publisher {.id, .name}])
        }])
      }
      ORDER BY evidence.ownerId DESC, evidence.byDate DESC
      LIMIT 1
    })
  } AS node
ORDER BY ownerId, position.byTitle
