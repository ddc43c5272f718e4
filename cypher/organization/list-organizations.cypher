// Organisations that meet the conditions, by name.
//
// @param filter EntityFilterInput!
// @list EntityRow by cursor ASC
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Organization) } END AS total,
  CASE
    WHEN $filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' THEN $filter.countryCode END AS seek
    MATCH (organization:Organization)
    USING INDEX SEEK organization:Organization(countryCode, byName)
    WHERE organization.countryCode = seek AND organization.byName > $page.lower AND organization.byName < $page.upper
    RETURN organization, organization.byName AS cursor
    ORDER BY organization.countryCode, organization.byName

    UNION ALL

    MATCH (organization:Organization)
    USING INDEX organization:Organization(byName)
    WHERE organization.byName > CASE WHEN by = 'none' THEN $page.lower END AND organization.byName < $page.upper
    RETURN organization, organization.byName AS cursor
    ORDER BY organization.byName
  }
  WITH organization, cursor
  WHERE ($filter.name IS NULL OR left(organization.byName, size(organization.byName) - size(organization.id) - 1) CONTAINS $filter.name)
    AND ($filter.countryCode IS NULL OR organization.countryCode = $filter.countryCode)
  RETURN organization, cursor
  LIMIT $page.limit
}
RETURN total, organization
