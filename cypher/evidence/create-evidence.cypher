// The words of an article that its claims and positions rest on.
//
// @param evidence LIST<EvidenceInput!>!
// @rows none
// @mode WRITE
UNWIND $evidence AS row
MATCH (article:Article {id: row.articleId})
MATCH (owner:Claim|Position {id: row.ownerId})
CREATE (evidence:Evidence {
  id: row.id, text: row.text, start: row.start, end: row.end, title: row.title, ownerId: row.ownerId,
  articleId: row.articleId, byDate: row.byDate
})
CREATE (evidence)-[:IN]->(article)
CREATE (owner)-[:EVIDENCED_BY]->(evidence)
