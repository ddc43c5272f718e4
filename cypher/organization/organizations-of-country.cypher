// The organisations that belong to each country, by name.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<EntityRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > ''
} END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = owner AND organization.byName > $page.lower AND organization.byName < $page.upper
  RETURN organization
  ORDER BY organization.countryCode DESC, organization.byName DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = owner AND organization.byName > $page.lower AND organization.byName < $page.upper
  RETURN organization
  ORDER BY organization.countryCode, organization.byName
  LIMIT $page.limit
}
RETURN
  id AS ownerId,
  total,
  collect(CASE WHEN $page.cursors THEN organization.byName END) AS cursors,
  collect(organization) AS nodes
