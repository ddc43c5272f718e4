// How many articles and decisions the graph is made of, and how many writes it has had. Texts of which no article is made
// count as articles. Others may have nodes of the label Article; ours are known by their ids.
//
// @row articles INTEGER!
// @row decisions INTEGER!
// @row revision INTEGER!
// @rows one
// @mode READ
OPTIONAL MATCH (graph:Newsgraph {id: 'graph'})
RETURN
  COUNT {
    MATCH (article:Article)
    WHERE article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
  } + COUNT { MATCH (:StoredText) } AS articles,
  COUNT { MATCH (:Decision) } AS decisions, coalesce(graph.revision, 0) AS revision
