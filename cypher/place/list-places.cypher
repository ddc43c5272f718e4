// Places that meet the conditions, by name.
//
// @param filter EntityFilterInput!
// @list EntityRow by cursor ASC
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Place) } END AS total,
  CASE
    WHEN $filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' THEN $filter.countryCode END AS seek
    MATCH (place:Place)
    USING INDEX SEEK place:Place(countryCode, byName)
    WHERE place.countryCode = seek AND place.byName > $page.lower AND place.byName < $page.upper
    RETURN place, place.byName AS cursor
    ORDER BY place.countryCode, place.byName

    UNION ALL

    MATCH (place:Place)
    USING INDEX place:Place(byName)
    WHERE place.byName > CASE WHEN by = 'none' THEN $page.lower END AND place.byName < $page.upper
    RETURN place, place.byName AS cursor
    ORDER BY place.byName
  }
  WITH place, cursor
  WHERE ($filter.name IS NULL OR left(place.byName, size(place.byName) - size(place.id) - 1) CONTAINS $filter.name)
    AND ($filter.countryCode IS NULL OR place.countryCode = $filter.countryCode)
  RETURN place, cursor
  LIMIT $page.limit
}
RETURN total, place
