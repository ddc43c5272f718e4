// How many countries meet the conditions.
//
// @param filter NameFilterInput!
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (country:Country)
WHERE ($filter.name IS NULL OR left(country.byName, size(country.byName) - size(country.id) - 1) CONTAINS $filter.name)
RETURN count(country) AS total
