// Countries that meet the conditions, by name.
//
// @param filter NameFilterInput!
// @list EntityCore by cursor ASC
WITH CASE WHEN $page.counted THEN COUNT { MATCH (:Country) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (country:Country)
    USING INDEX country:Country(byName)
    WHERE country.byName > $page.lower AND country.byName < $page.upper
    RETURN country, country.byName AS cursor
    ORDER BY country.byName
  }
  WITH country, cursor
  WHERE ($filter.name IS NULL OR left(country.byName, size(country.byName) - size(country.id) - 1) CONTAINS $filter.name)
  RETURN country, cursor
  LIMIT $page.limit
}
RETURN total, country
