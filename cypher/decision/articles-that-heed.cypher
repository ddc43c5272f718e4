// The articles that lack something by decisions of a kind.
//
// @param ids LIST<STRING!>! of what they are about
// @param kind STRING!
// @row id STRING! of an article
// @rows many
// @mode READ
UNWIND $ids AS id
MATCH (decision:Decision)
WHERE decision.targetId = id AND decision.kind = $kind
MATCH (article:Article)-[:HEEDS]->(decision)
RETURN DISTINCT article.id AS id
