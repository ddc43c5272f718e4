// Events that meet the conditions, by date or name.
//
// @param filter EventFilterInput!
// @param orderBy STRING! DATE or NAME
// @list EntityRow by cursor DESC
// @counts kind
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Event) } END AS total,
  CASE
    WHEN $orderBy = 'NAME' THEN 'name'
    WHEN $filter.countryCode IS NOT NULL THEN 'country'
    ELSE 'date'
  END AS by
OPTIONAL CALL (by) {
  UNWIND CASE WHEN by = 'name' THEN ['any'] ELSE coalesce($filter.kinds, ['any']) END AS kind
  CALL (by, kind) {
    CALL (by, kind) {
      WITH CASE WHEN by = 'country' AND kind = 'any' THEN $filter.countryCode END AS seek
      MATCH (event:Event)
      USING INDEX SEEK event:Event(countryCode, byDate)
      WHERE event.countryCode = seek AND event.byDate > $page.lower AND event.byDate < $page.upper
      RETURN event, event.byDate AS cursor
      ORDER BY event.countryCode DESC, event.byDate DESC

      UNION ALL

      WITH CASE WHEN by = 'country' THEN $filter.countryCode END AS seek, kind
      MATCH (event:Event)
      USING INDEX SEEK event:Event(countryCode, kind, byDate)
      WHERE event.countryCode = seek AND event.kind = kind AND event.byDate > $page.lower AND event.byDate < $page.upper
      RETURN event, event.byDate AS cursor
      ORDER BY event.countryCode DESC, event.kind DESC, event.byDate DESC

      UNION ALL

      WITH CASE WHEN by = 'date' THEN kind END AS seek
      MATCH (event:Event)
      USING INDEX SEEK event:Event(kind, byDate)
      WHERE event.kind = seek AND event.byDate > $page.lower AND event.byDate < $page.upper
      RETURN event, event.byDate AS cursor
      ORDER BY event.kind DESC, event.byDate DESC

      UNION ALL

      MATCH (event:Event)
      USING INDEX event:Event(byDate)
      WHERE event.byDate > CASE WHEN by = 'date' AND kind = 'any' THEN $page.lower END AND event.byDate < $page.upper
      RETURN event, event.byDate AS cursor
      ORDER BY event.byDate DESC

      UNION ALL

      MATCH (event:Event)
      USING INDEX event:Event(byName)
      WHERE event.byName > CASE WHEN by = 'name' THEN $page.lower END AND event.byName < $page.upper
      RETURN event, event.byName AS cursor
      ORDER BY event.byName DESC
    }
    WITH event, cursor
    WHERE ($filter.name IS NULL OR left(event.byName, size(event.byName) - size(event.id) - 1) CONTAINS $filter.name)
      AND ($filter.kinds IS NULL OR event.kind IN $filter.kinds)
      AND ($filter.countryCode IS NULL OR event.countryCode = $filter.countryCode)
      AND ($filter.from IS NULL OR event.latest >= $filter.from)
      AND ($filter.to IS NULL OR '' < event.earliest <= $filter.to)
    RETURN event, cursor
    LIMIT $page.limit
  }
  RETURN event, cursor
  ORDER BY cursor DESC
  LIMIT $page.limit
}
RETURN total, event
