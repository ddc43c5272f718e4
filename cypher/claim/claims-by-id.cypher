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
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
WHERE $selected.subject IS NOT NULL
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE $selected.object IS NOT NULL
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(attributedTo:Entity)
WHERE $selected.attributedTo IS NOT NULL
OPTIONAL CALL (claim) {
  WITH CASE WHEN $selected.evidence IS NOT NULL THEN claim.id END AS owner
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
  claim {
    .id, .predicate, .polarity, .role, .date,
    subject: subject {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    object: object {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    attributedTo: attributedTo {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    evidence: evidence {.text, .start, .end, article: article {.id, .title, .language, .publishedOn, .sha256, .text, publisher: publisher {.id, .name}}}
  } AS node
