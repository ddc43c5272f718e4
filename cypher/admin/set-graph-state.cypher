// Says of what version the graph is, and how far it is built for the next, which raises its revision. A graph that is built
// anew counts ordinals from 0.
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
  graph.articles = CASE WHEN $stage = 'BUILDING' THEN 0 ELSE graph.articles END,
  graph.revision = coalesce(graph.revision, 0) + 1 // graphs older than version 7 have none
