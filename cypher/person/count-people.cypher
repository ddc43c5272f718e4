// How many people meet the conditions.
//
// @param filter EntityFilterInput!
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (person:Person)
WHERE ($filter.name IS NULL OR left(person.byName, size(person.byName) - size(person.id) - 1) CONTAINS $filter.name)
  AND ($filter.countryCode IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position)-[:FOR]->(:Country {isoCode: $filter.countryCode}) })
RETURN count(person) AS total
