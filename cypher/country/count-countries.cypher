// How many countries meet the conditions.
//
// @param name STRING part of a folded name
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (country:Country)
WHERE ($name IS NULL OR country.byName CONTAINS $name)
RETURN count(country) AS total
