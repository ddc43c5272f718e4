// Claims by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node ClaimRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN
  id,
  claim {
    .id, .predicate, .polarity, .role, .date,
    subject: head([(claim)-[:SUBJECT]->(subject:Entity) | subject {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}]),
    object: head([(claim)-[:OBJECT]->(object:Entity) | object {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}]),
    attributedTo: head([(claim)-[:ATTRIBUTED_TO]->(attributedTo:Entity) | attributedTo {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}]),
    evidence: head(COLLECT {
      MATCH (evidence:Evidence)
      USING INDEX SEEK evidence:Evidence(ownerId, byDate)
      WHERE evidence.ownerId = claim.id AND evidence.byDate > ''
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
