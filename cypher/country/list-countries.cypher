// Countries that meet the conditions, by name.
//
// @param name STRING part of a folded name
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
WITH CASE WHEN $counted THEN COUNT { MATCH (:Country) } END AS total
OPTIONAL CALL () {
  MATCH (country:Country)
  USING INDEX country:Country(byName)
  WHERE country.byName > CASE WHEN $descending THEN $lower END AND country.byName < $upper
    AND ($name IS NULL OR country.byName CONTAINS $name)
  RETURN country, country.byName AS cursor
  ORDER BY country.byName DESC
  LIMIT $limit

  UNION ALL

  MATCH (country:Country)
  USING INDEX country:Country(byName)
  WHERE country.byName > CASE WHEN NOT $descending THEN $lower END AND country.byName < $upper
    AND ($name IS NULL OR country.byName CONTAINS $name)
  RETURN country, country.byName AS cursor
  ORDER BY country.byName
  LIMIT $limit
}
RETURN total, collect(cursor) AS cursors, collect(country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}) AS nodes
