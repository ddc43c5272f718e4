// The organisations that belong to each country, by name.
//
// @list EntityRow of Country by organization.byName ASC
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > $page.lower AND organization.byName < $page.upper
  RETURN organization
  ORDER BY organization.countryCode, organization.byName
  LIMIT $page.limit
}
RETURN id AS ownerId, total, organization
