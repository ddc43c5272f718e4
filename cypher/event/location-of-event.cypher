// Where each event takes place: the most precise place stated, else the country.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row node EntityRow!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
MATCH (event:Entity {id: id})
MATCH (location:Entity {id: event.locationId})
RETURN
  id AS ownerId,
  location AS node
