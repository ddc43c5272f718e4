// What the graph says of its version, unchanged until this transaction ends: others that write wait here. A graph that has
// articles and says nothing is of the first model.
//
// @param version INTEGER! of the model, for a graph without articles
// @row version INTEGER!
// @row building INTEGER
// @row stage STRING
// @rows one
// @mode WRITE
WITH
  EXISTS {
    MATCH (article:Article)
    WHERE article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
  } AS holdsArticles
MERGE (graph:Newsgraph {id: 'graph'})
ON CREATE SET graph.version = CASE WHEN holdsArticles THEN 1 ELSE $version END, graph.revision = 0
SET graph.id = 'graph'
WITH graph
RETURN graph.version AS version, graph.building AS building, graph.stage AS stage
