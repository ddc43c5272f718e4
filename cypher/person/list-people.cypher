// People that meet the conditions, by name.
//
// @param filter EntityFilterInput!
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row total INTEGER how many there are, when it is asked for, whatever the filter
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<EntityCore!>!
// @rows one
// @mode READ
WITH CASE WHEN $page.counted THEN COUNT { MATCH (:Person) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (person:Person)
    USING INDEX person:Person(byName)
    WHERE person.byName > CASE WHEN $page.descending THEN $page.lower END AND person.byName < $page.upper
    RETURN person, person.byName AS cursor
    ORDER BY person.byName DESC

    UNION ALL

    MATCH (person:Person)
    USING INDEX person:Person(byName)
    WHERE person.byName > CASE WHEN NOT $page.descending THEN $page.lower END AND person.byName < $page.upper
    RETURN person, person.byName AS cursor
    ORDER BY person.byName
  }
  WITH person, cursor
  WHERE ($filter.name IS NULL OR left(person.byName, size(person.byName) - size(person.id) - 1) CONTAINS $filter.name)
    AND ($filter.countryCode IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position)-[:FOR]->(:Country {isoCode: $filter.countryCode}) })
  RETURN person, cursor
  LIMIT $page.limit
}
RETURN total, collect(CASE WHEN $page.cursors THEN cursor END) AS cursors, collect(person) AS nodes
