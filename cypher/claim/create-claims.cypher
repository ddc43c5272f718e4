// Claims of an article.
//
// @param claims LIST<ClaimInput!>!
// @rows none
// @mode WRITE
UNWIND $claims AS row
MATCH (article:Article {id: row.articleId})
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
OPTIONAL MATCH (speaker:Entity {id: row.attributedToId})
CREATE (claim:Claim {
  id: row.id, predicate: row.predicate, polarity: row.polarity, basis: row.basis, role: row.role,
  date: row.date, subjectId: row.subjectId, objectId: row.objectId, attributedToId:
  row.attributedToId, articleId: row.articleId, byDate: row.byDate
})
CREATE (claim)-[:IN]->(article)
CREATE (claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
FOREACH (_ IN CASE WHEN speaker IS NULL THEN [] ELSE [1] END | CREATE (claim)-[:ATTRIBUTED_TO]->(speaker))
