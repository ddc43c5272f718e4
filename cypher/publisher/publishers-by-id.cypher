// Publishers by their ids.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row node PublisherCore!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (publisher:Publisher {id: id})
RETURN id, publisher AS node
