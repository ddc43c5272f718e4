// How many organizations meet the conditions.
//
// @param name STRING part of a folded name
// @param countryCode STRING
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (organization:Organization)
WHERE ($name IS NULL OR organization.byName CONTAINS $name)
  AND ($countryCode IS NULL OR organization.countryCode = $countryCode)
RETURN count(organization) AS total
