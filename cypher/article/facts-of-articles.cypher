// All that articles state, each with all of its properties.
//
// @param ids LIST<STRING!>!
// @row articleId STRING!
// @row kind STRING! what kind of fact it is, by its label
// @row id STRING!
// @row properties MAP!
// @rows many
// @mode READ
UNWIND $ids AS articleId
MATCH (article:Article {id: articleId})
CALL (article) {
  RETURN 'Article' AS kind, article.id AS id, article {.*, reader: null, readAt: null} AS properties

  UNION ALL

  MATCH (article)<-[:IN]-(fact:Mention|Quote|Claim|Evidence)
  RETURN labels(fact)[0] AS kind, fact.id AS id, properties(fact) AS properties

  UNION ALL

  MATCH (article)<-[:IN]-(:Evidence)<-[:EVIDENCED_BY]-(position:Position)
  RETURN DISTINCT 'Position' AS kind, article.id + position.id AS id, {} AS properties

  UNION ALL

  MATCH (article)-[said:CONTRIBUTES]->(entity:Entity)
  RETURN 'Entity' AS kind, article.id + entity.id AS id, properties(said) AS properties
}
RETURN articleId, kind, id, properties
