// Places that meet the conditions, by name.
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
WITH CASE WHEN $counted THEN COUNT { MATCH (:Place) } END AS total
OPTIONAL CALL () {
  MATCH (place:Place)
  USING INDEX place:Place(byName)
  WHERE place.byName > CASE WHEN $descending THEN $lower END AND place.byName < $upper
    AND ($name IS NULL OR place.byName CONTAINS $name)
    AND ($countryCode IS NULL OR place.countryCode = $countryCode)
  RETURN place, place.byName AS cursor
  ORDER BY place.byName DESC
  LIMIT $limit

  UNION ALL

  MATCH (place:Place)
  USING INDEX place:Place(byName)
  WHERE place.byName > CASE WHEN NOT $descending THEN $lower END AND place.byName < $upper
    AND ($name IS NULL OR place.byName CONTAINS $name)
    AND ($countryCode IS NULL OR place.countryCode = $countryCode)
  RETURN place, place.byName AS cursor
  ORDER BY place.byName
  LIMIT $limit
}
RETURN total, collect(cursor) AS cursors, collect(place {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}) AS nodes
