// How many events take place in each country.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = id AND event.byDate > ''
  RETURN count(*) AS total
}
RETURN id AS ownerId, total
