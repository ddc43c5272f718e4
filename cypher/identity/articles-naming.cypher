// The articles that name organisations of these ids, whether as these or as what they are taken for.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @rows many
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:CONTRIBUTES]-(article:Article)
  RETURN article

  UNION

  MATCH (:Identity {id: id})<-[:IDENTIFIES]-(article:Article)
  RETURN article
}
RETURN DISTINCT article.id AS id
ORDER BY id
