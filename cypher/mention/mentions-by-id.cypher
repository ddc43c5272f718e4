// Mentions by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node MentionRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
RETURN
  id,
  mention AS node
