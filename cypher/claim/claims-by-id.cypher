// Claims by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node ClaimRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN
  id,
  claim AS node
