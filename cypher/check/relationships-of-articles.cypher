// The relationships from articles and from what they have for themselves, and from positions to the articles' evidence.
//
// @param ids LIST<STRING!>!
// @row articleId STRING!
// @row from STRING!
// @row type STRING!
// @row to STRING!
// @row properties MAP!
// @rows many
// @mode READ
UNWIND $ids AS articleId
MATCH (article:Article {id: articleId})
CALL (article) {
  MATCH (article)-[relationship]->(to)
  RETURN article AS from, relationship, to

  UNION ALL

  MATCH (article)<-[:IN]-(from)
  MATCH (from)-[relationship]->(to)
  RETURN from, relationship, to

  UNION ALL

  MATCH (article)<-[:IN]-(to:Evidence)<-[relationship:EVIDENCED_BY]-(from:Position)
  RETURN from, relationship, to
}
RETURN
  articleId, coalesce(from.id, elementId(from)) AS from, type(relationship) AS type, coalesce(to.id, elementId(to)) AS to,
  properties(relationship) AS properties
