// How many events meet the conditions.
//
// @param name STRING part of a folded name
// @param kind STRING
// @param countryCode STRING
// @param from STRING first day
// @param to STRING last day
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (event:Event)
WHERE ($name IS NULL OR event.byName CONTAINS $name)
  AND ($kind IS NULL OR event.kind = $kind)
  AND ($countryCode IS NULL OR event.countryCode = $countryCode)
  AND ($from IS NULL OR event.latest >= $from)
  AND ($to IS NULL OR '' < event.earliest <= $to)
RETURN count(event) AS total
