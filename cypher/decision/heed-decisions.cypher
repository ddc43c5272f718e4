// Notes by which decisions articles lack something.
//
// @param heeded LIST<HeededInput!>!
// @rows none
// @mode WRITE
UNWIND $heeded AS row
MATCH (article:Article {id: row.articleId})
MATCH (decision:Decision {id: row.decisionId})
CREATE (article)-[:HEEDS]->(decision)
