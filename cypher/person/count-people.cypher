// How many people meet the conditions.
//
// @param name STRING part of a folded name
// @param countryCode STRING
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (person:Person)
WHERE ($name IS NULL OR person.byName CONTAINS $name)
  AND ($countryCode IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position)-[:FOR]->(:Country {isoCode: $countryCode}) })
RETURN count(person) AS total
