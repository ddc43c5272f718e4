// Claims by their ids.
//
// @param ids LIST<STRING!>!
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @row id STRING!
// @row node ClaimRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
WHERE 'subject' IN $fields
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE 'object' IN $fields
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(attributedTo:Entity)
WHERE 'attributedTo' IN $fields
OPTIONAL CALL (claim) {
  WITH CASE WHEN 'evidence' IN $fields OR 'article' IN $fields THEN claim.id END AS owner
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = owner AND evidence.byDate > ''
  RETURN evidence
  ORDER BY evidence.ownerId DESC, evidence.byDate DESC
  LIMIT 1
}
OPTIONAL MATCH (evidence)-[:IN]->(article:Article)
WHERE 'article' IN $fields OR 'evidence.article' IN $fields
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  id,
  claim {
    .id, .predicate, .polarity, .role, .date, .subjectId, .objectId, .attributedToId,
    subject: subject {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    object: object {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    attributedTo: attributedTo {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    evidence: evidence {.text, .start, .end, .articleId, article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}}
  } AS node
