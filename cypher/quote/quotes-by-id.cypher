// Quotes by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node QuoteRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (quote:Quote {id: id})
RETURN
  id,
  quote AS node
