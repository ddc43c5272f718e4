// How many events meet the conditions.
//
// @param filter EventFilterInput!
// @row total INTEGER!
// @rows one
// @mode READ
WITH CASE
  WHEN $filter.countryCode IS NOT NULL THEN 'countryCode'
  ELSE 'none'
END AS by
CALL (by) {
  MATCH (event:Event)
  USING INDEX event:Event(countryCode, byDate)
  WHERE event.countryCode = CASE WHEN by = 'countryCode' THEN $filter.countryCode END AND event.byDate > ''
  RETURN event

  UNION ALL

  MATCH (event:Event)
  USING INDEX event:Event(byDate)
  WHERE event.byDate > CASE WHEN by = 'none' THEN '' END
  RETURN event
}
WITH event
WHERE ($filter.name IS NULL OR left(event.byName, size(event.byName) - size(event.id) - 1) CONTAINS $filter.name)
  AND ($filter.kind IS NULL OR event.kind = $filter.kind)
  AND ($filter.countryCode IS NULL OR event.countryCode = $filter.countryCode)
  AND ($filter.from IS NULL OR event.latest >= $filter.from)
  AND ($filter.to IS NULL OR '' < event.earliest <= $filter.to)
RETURN count(event) AS total
