// Places that meet the conditions, by name.
//
// @param filter EntityFilterInput!
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row total INTEGER how many there are, when it is asked for, whatever the filter
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<EntityRow!>!
// @rows one
// @mode READ
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Place) } END AS total,
  CASE
    WHEN $filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' AND $page.descending THEN $filter.countryCode END AS seek
    MATCH (place:Place)
    USING INDEX SEEK place:Place(countryCode, byName)
    WHERE place.countryCode = seek AND place.byName > $page.lower AND place.byName < $page.upper
    RETURN place, place.byName AS cursor
    ORDER BY place.countryCode DESC, place.byName DESC

    UNION ALL

    MATCH (place:Place)
    USING INDEX place:Place(byName)
    WHERE place.byName > CASE WHEN by = 'none' AND $page.descending THEN $page.lower END AND place.byName < $page.upper
    RETURN place, place.byName AS cursor
    ORDER BY place.byName DESC

    UNION ALL

    WITH CASE WHEN by = 'countryCode' AND NOT $page.descending THEN $filter.countryCode END AS seek
    MATCH (place:Place)
    USING INDEX SEEK place:Place(countryCode, byName)
    WHERE place.countryCode = seek AND place.byName > $page.lower AND place.byName < $page.upper
    RETURN place, place.byName AS cursor
    ORDER BY place.countryCode, place.byName

    UNION ALL

    MATCH (place:Place)
    USING INDEX place:Place(byName)
    WHERE place.byName > CASE WHEN by = 'none' AND NOT $page.descending THEN $page.lower END AND place.byName < $page.upper
    RETURN place, place.byName AS cursor
    ORDER BY place.byName
  }
  WITH place, cursor
  WHERE ($filter.name IS NULL OR left(place.byName, size(place.byName) - size(place.id) - 1) CONTAINS $filter.name)
    AND ($filter.countryCode IS NULL OR place.countryCode = $filter.countryCode)
  RETURN place, cursor
  LIMIT $page.limit
}
RETURN
  total,
  collect(CASE WHEN $page.cursors THEN cursor END) AS cursors,
  collect(place) AS nodes
