// Says of what version the graph is, and how far it is built for the next, which raises its revision.
//
// @param version INTEGER!
// @param building INTEGER
// @param stage STRING
// @rows none
// @mode WRITE
MATCH (graph:Newsgraph {id: 'graph'})
SET
  graph.version = $version,
  graph.building = $building,
  graph.stage = $stage,
  graph.revision = coalesce(graph.revision, 0) + 1 // graphs older than version 7 have none
