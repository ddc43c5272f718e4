// How many organizations meet the conditions.
//
// @param filter EntityFilterInput!
// @row total INTEGER!
// @rows one
// @mode READ
WITH CASE
  WHEN $filter.countryCode IS NOT NULL THEN 'countryCode'
  ELSE 'none'
END AS by
CALL (by) {
  MATCH (organization:Organization)
  USING INDEX organization:Organization(countryCode, byName)
  WHERE organization.countryCode = CASE WHEN by = 'countryCode' THEN $filter.countryCode END AND organization.byName > ''
  RETURN organization

  UNION ALL

  MATCH (organization:Organization)
  USING INDEX organization:Organization(byName)
  WHERE organization.byName > CASE WHEN by = 'none' THEN '' END
  RETURN organization
}
WITH organization
WHERE ($filter.name IS NULL OR left(organization.byName, size(organization.byName) - size(organization.id) - 1) CONTAINS $filter.name)
  AND ($filter.countryCode IS NULL OR organization.countryCode = $filter.countryCode)
RETURN count(organization) AS total
