// Countries that meet the conditions, by name.
//
// @param filter NameFilterInput!
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row total INTEGER how many there are, when it is asked for, whatever the filter
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<EntityCore!>!
// @rows one
// @mode READ
WITH CASE WHEN $page.counted THEN COUNT { MATCH (:Country) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (country:Country)
    USING INDEX country:Country(byName)
    WHERE country.byName > CASE WHEN $page.descending THEN $page.lower END AND country.byName < $page.upper
    RETURN country, country.byName AS cursor
    ORDER BY country.byName DESC

    UNION ALL

    MATCH (country:Country)
    USING INDEX country:Country(byName)
    WHERE country.byName > CASE WHEN NOT $page.descending THEN $page.lower END AND country.byName < $page.upper
    RETURN country, country.byName AS cursor
    ORDER BY country.byName
  }
  WITH country, cursor
  WHERE ($filter.name IS NULL OR left(country.byName, size(country.byName) - size(country.id) - 1) CONTAINS $filter.name)
  RETURN country, cursor
  LIMIT $page.limit
}
RETURN total, collect(CASE WHEN $page.cursors THEN cursor END) AS cursors, collect(country) AS nodes
