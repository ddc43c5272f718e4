// Notes the constraints and indexes that are made for the graph.
//
// @param names LIST<STRING!>!
// @rows none
// @mode WRITE
MATCH (graph:Newsgraph {id: 'graph'})
SET graph.made = $names
