// The organisations that belong to each country, by name.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<EntityCore!>!
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
  collect(organization.byName) AS cursors,
  collect(organization {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}) AS nodes
