// Events that meet the conditions, by date or name.
//
// @param filter EventFilterInput!
// @param orderBy STRING! DATE or NAME
// @list EntityRow by cursor DESC
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Event) } END AS total,
  CASE
    WHEN $filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' AND $orderBy = 'DATE' THEN $filter.countryCode END AS seek
    MATCH (event:Event)
    USING INDEX SEEK event:Event(countryCode, byDate)
    WHERE event.countryCode = seek AND event.byDate > $page.lower AND event.byDate < $page.upper
    RETURN event, event.byDate AS cursor
    ORDER BY event.countryCode DESC, event.byDate DESC

    UNION ALL

    MATCH (event:Event)
    USING INDEX event:Event(byDate)
    WHERE event.byDate > CASE WHEN by = 'none' AND $orderBy = 'DATE' THEN $page.lower END AND event.byDate < $page.upper
    RETURN event, event.byDate AS cursor
    ORDER BY event.byDate DESC

    UNION ALL

    MATCH (event:Event)
    USING INDEX event:Event(byName)
    WHERE event.byName > CASE WHEN $orderBy = 'NAME' THEN $page.lower END AND event.byName < $page.upper
    RETURN event, event.byName AS cursor
    ORDER BY event.byName DESC
  }
  WITH event, cursor
  WHERE ($filter.name IS NULL OR left(event.byName, size(event.byName) - size(event.id) - 1) CONTAINS $filter.name)
    AND ($filter.kind IS NULL OR event.kind = $filter.kind)
    AND ($filter.countryCode IS NULL OR event.countryCode = $filter.countryCode)
    AND ($filter.from IS NULL OR event.latest >= $filter.from)
    AND ($filter.to IS NULL OR '' < event.earliest <= $filter.to)
  RETURN event, cursor
  LIMIT $page.limit
}
RETURN total, event
