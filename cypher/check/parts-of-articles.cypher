// The nodes that articles have for themselves.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row labels LIST<STRING!>!
// @row properties MAP!
// @rows many
// @mode READ
UNWIND $ids AS articleId
MATCH (:Article {id: articleId})<-[:IN]-(part)
RETURN coalesce(part.id, elementId(part)) AS id, labels(part) AS labels, properties(part) AS properties
