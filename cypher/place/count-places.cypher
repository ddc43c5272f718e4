// How many places meet the conditions.
//
// @param filter EntityFilterInput!
// @row total INTEGER!
// @rows one
// @mode READ
WITH CASE
  WHEN $filter.countryCode IS NOT NULL THEN 'countryCode'
  ELSE 'none'
END AS by
CALL (by) {
  MATCH (place:Place)
  USING INDEX place:Place(countryCode, byName)
  WHERE place.countryCode = CASE WHEN by = 'countryCode' THEN $filter.countryCode END AND place.byName > ''
  RETURN place

  UNION ALL

  MATCH (place:Place)
  USING INDEX place:Place(byName)
  WHERE place.byName > CASE WHEN by = 'none' THEN '' END
  RETURN place
}
WITH place
WHERE ($filter.name IS NULL OR left(place.byName, size(place.byName) - size(place.id) - 1) CONTAINS $filter.name)
  AND ($filter.countryCode IS NULL OR place.countryCode = $filter.countryCode)
RETURN count(place) AS total
