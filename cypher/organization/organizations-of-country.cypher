// The organisations that belong to each country, by name.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @row ownerId STRING!
// @row cursor STRING! its order key
// @row node EntityCore!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
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
RETURN id AS ownerId, organization.byName AS cursor, organization {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS node
