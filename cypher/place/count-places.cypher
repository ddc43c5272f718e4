// How many places meet the conditions.
//
// @param name STRING part of a folded name
// @param countryCode STRING
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (place:Place)
WHERE ($name IS NULL OR place.byName CONTAINS $name)
  AND ($countryCode IS NULL OR place.countryCode = $countryCode)
RETURN count(place) AS total
