// How many events take place at each place.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > ''
  RETURN count(*) AS total
}
RETURN id AS ownerId, total
