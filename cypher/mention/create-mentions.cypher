// Mentions of an article.
//
// @param mentions LIST<MentionInput!>!
// @rows none
// @mode WRITE
UNWIND $mentions AS row
MATCH (article:Article {id: row.articleId})
MATCH (entity:Entity {id: row.entityId})
CREATE (mention:Mention {
  id: row.id, text: row.text, start: row.start, end: row.end, form: row.form, reason: row.reason,
  entityId: row.entityId, articleId: row.articleId, byDate: row.byDate, appearance: row.appearance
})
CREATE (mention)-[:IN]->(article)
CREATE (mention)-[:OF]->(entity)
