// How many articles the graph holds, and how many writes it has had.
//
// @row articles INTEGER!
// @row revision INTEGER!
// @rows one
// @mode READ
OPTIONAL MATCH (graph:Newsgraph {id: 'graph'})
RETURN COUNT { MATCH (:Article) } AS articles, coalesce(graph.revision, 0) AS revision
