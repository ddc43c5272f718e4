// The organisations that belong to each country, by name.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @param counted BOOLEAN! whether the length of the list is asked for
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<EntityCore!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
WITH id, CASE WHEN $counted THEN COUNT {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > ''
} END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = owner AND organization.byName > $lower AND organization.byName < $upper
  RETURN organization
  ORDER BY organization.countryCode DESC, organization.byName DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = owner AND organization.byName > $lower AND organization.byName < $upper
  RETURN organization
  ORDER BY organization.countryCode, organization.byName
  LIMIT $limit
}
RETURN
  id AS ownerId,
  total,
  collect(organization.byName) AS cursors,
  collect(organization {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}) AS nodes
