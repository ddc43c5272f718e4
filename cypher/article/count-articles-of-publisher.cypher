// How many articles each publisher has.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
MATCH (owner:Publisher {id: id})
RETURN id AS ownerId, COUNT { (owner)<-[:PUBLISHED_BY]-() } AS total
