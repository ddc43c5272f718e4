// People that meet the conditions, by name.
//
// @param filter EntityFilterInput!
// @list EntityCore by cursor ASC
WITH CASE WHEN $page.counted THEN COUNT { MATCH (:Person) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (person:Person)
    USING INDEX person:Person(byName)
    WHERE person.byName > $page.lower AND person.byName < $page.upper
    RETURN person, person.byName AS cursor
    ORDER BY person.byName
  }
  WITH person, cursor
  WHERE ($filter.name IS NULL OR left(person.byName, size(person.byName) - size(person.id) - 1) CONTAINS $filter.name)
    AND ($filter.countryCode IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position)-[:FOR]->(:Country {isoCode: $filter.countryCode}) })
  RETURN person, cursor
  LIMIT $page.limit
}
RETURN total, person
