// What the graph says of its own version. Others may have nodes of the label Article; ours are known by their ids.
//
// @row version INTEGER of the model; null where nothing has said so yet
// @row building INTEGER the version that it is being built anew for
// @row stage STRING how far that is
// @row made LIST<STRING!> the constraints and indexes that were made for it
// @row holdsArticles BOOLEAN!
// @rows one
// @mode READ
OPTIONAL MATCH (graph:Newsgraph {id: 'graph'})
RETURN
  graph.version AS version, graph.building AS building, graph.stage AS stage, graph.made AS made,
  EXISTS {
    MATCH (article:Article)
    WHERE article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
  } AS holdsArticles
