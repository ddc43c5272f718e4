// The articles of these ids that the graph holds, with what others may share with them.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row title STRING!
// @row publisherId STRING
// @row entityIds LIST<STRING!>! of which it says something
// @row positionIds LIST<STRING!>! that it states
// @row words LIST<STRING!>! names of organisations that are one word
// @row identityIds LIST<STRING!>! of organisations that are taken for others
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
  } AS positionIds,
  COLLECT {
    MATCH (article)-[said:CONTRIBUTES]->(:Organization)
    UNWIND [said.nameFr, said.nameEn] + said.aliases AS word
    WITH word
    WHERE NOT word CONTAINS ' '
    RETURN DISTINCT word
  } AS words,
  COLLECT { MATCH (article)-[:IDENTIFIES]->(identity:Identity) RETURN identity.id } AS identityIds
ORDER BY article.byDate, id
