// Counts a write, in its transaction, which has locked the graph.
//
// @rows none
// @mode WRITE
MATCH (graph:Newsgraph {id: 'graph'})
SET graph.revision = graph.revision + 1
