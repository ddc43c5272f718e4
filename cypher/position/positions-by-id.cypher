// Positions by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node PositionRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (position:Position {id: id})
RETURN
  id,
  position AS node
