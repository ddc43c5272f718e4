// The articles of these ids that the graph holds, with what others may share with them.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row title STRING!
// @row publisherId STRING
// @row entityIds LIST<STRING!>! of which it says something
// @row positionIds LIST<STRING!>! that it states
// @rows many
// @mode READ
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
  id, article.title AS title, article.publisherId AS publisherId,
  COLLECT { MATCH (article)-[:CONTRIBUTES]->(entity:Entity) RETURN entity.id } AS entityIds,
  COLLECT {
    MATCH (article)<-[:IN]-(:Evidence)<-[:EVIDENCED_BY]-(position:Position)
    RETURN DISTINCT position.id
  } AS positionIds
ORDER BY article.byDate, id
