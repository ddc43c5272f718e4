// Organisations that meet the conditions, by name.
//
// @param name STRING part of a folded name
// @param countryCode STRING
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER!
// @param descending BOOLEAN! whether the page is read from its upper end
// @param counted BOOLEAN! whether it is asked how many there are, whatever the conditions
// @row total INTEGER how many there are, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<EntityCore!>!
// @rows one
// @mode READ
WITH CASE WHEN $counted THEN COUNT { MATCH (:Organization) } END AS total
OPTIONAL CALL () {
  MATCH (organization:Organization)
  USING INDEX organization:Organization(byName)
  WHERE organization.byName > CASE WHEN $descending THEN $lower END AND organization.byName < $upper
    AND ($name IS NULL OR organization.byName CONTAINS $name)
    AND ($countryCode IS NULL OR organization.countryCode = $countryCode)
  RETURN organization, organization.byName AS cursor
  ORDER BY organization.byName DESC
  LIMIT $limit

  UNION ALL

  MATCH (organization:Organization)
  USING INDEX organization:Organization(byName)
  WHERE organization.byName > CASE WHEN NOT $descending THEN $lower END AND organization.byName < $upper
    AND ($name IS NULL OR organization.byName CONTAINS $name)
    AND ($countryCode IS NULL OR organization.countryCode = $countryCode)
  RETURN organization, organization.byName AS cursor
  ORDER BY organization.byName
  LIMIT $limit
}
RETURN total, collect(cursor) AS cursors, collect(organization {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}) AS nodes
