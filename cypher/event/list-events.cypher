// Events that meet the conditions, by date or name.
//
// @param name STRING part of a folded name
// @param kind STRING
// @param countryCode STRING
// @param from STRING first day
// @param to STRING last day
// @param orderBy STRING! DATE or NAME
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
WITH CASE WHEN $counted THEN COUNT { MATCH (:Event) } END AS total
OPTIONAL CALL () {
  MATCH (event:Event)
  USING INDEX event:Event(byDate)
  WHERE event.byDate > CASE WHEN $orderBy = 'DATE' AND $descending THEN $lower END AND event.byDate < $upper
    AND ($name IS NULL OR event.byName CONTAINS $name)
    AND ($kind IS NULL OR event.kind = $kind)
    AND ($countryCode IS NULL OR event.countryCode = $countryCode)
    AND ($from IS NULL OR event.latest >= $from)
    AND ($to IS NULL OR '' < event.earliest <= $to)
  RETURN event, event.byDate AS cursor
  ORDER BY event.byDate DESC
  LIMIT $limit

  UNION ALL

  MATCH (event:Event)
  USING INDEX event:Event(byDate)
  WHERE event.byDate > CASE WHEN $orderBy = 'DATE' AND NOT $descending THEN $lower END AND event.byDate < $upper
    AND ($name IS NULL OR event.byName CONTAINS $name)
    AND ($kind IS NULL OR event.kind = $kind)
    AND ($countryCode IS NULL OR event.countryCode = $countryCode)
    AND ($from IS NULL OR event.latest >= $from)
    AND ($to IS NULL OR '' < event.earliest <= $to)
  RETURN event, event.byDate AS cursor
  ORDER BY event.byDate
  LIMIT $limit

  UNION ALL

  MATCH (event:Event)
  USING INDEX event:Event(byName)
  WHERE event.byName > CASE WHEN $orderBy = 'NAME' AND $descending THEN $lower END AND event.byName < $upper
    AND ($name IS NULL OR event.byName CONTAINS $name)
    AND ($kind IS NULL OR event.kind = $kind)
    AND ($countryCode IS NULL OR event.countryCode = $countryCode)
    AND ($from IS NULL OR event.latest >= $from)
    AND ($to IS NULL OR '' < event.earliest <= $to)
  RETURN event, event.byName AS cursor
  ORDER BY event.byName DESC
  LIMIT $limit

  UNION ALL

  MATCH (event:Event)
  USING INDEX event:Event(byName)
  WHERE event.byName > CASE WHEN $orderBy = 'NAME' AND NOT $descending THEN $lower END AND event.byName < $upper
    AND ($name IS NULL OR event.byName CONTAINS $name)
    AND ($kind IS NULL OR event.kind = $kind)
    AND ($countryCode IS NULL OR event.countryCode = $countryCode)
    AND ($from IS NULL OR event.latest >= $from)
    AND ($to IS NULL OR '' < event.earliest <= $to)
  RETURN event, event.byName AS cursor
  ORDER BY event.byName
  LIMIT $limit
}
RETURN total, collect(cursor) AS cursors, collect(event {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}) AS nodes
