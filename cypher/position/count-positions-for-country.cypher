// How many offices are held for each country.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
MATCH (owner:Entity {id: id})
RETURN id AS ownerId, COUNT { (owner)<-[:FOR]-() } AS total
