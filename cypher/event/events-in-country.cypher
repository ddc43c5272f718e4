// The events that take place in each country.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<EntityRow!>!
// @list event/participants-of-event event.id ASC
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS isoCode
WITH isoCode, CASE WHEN $page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > ''
} END AS events
OPTIONAL CALL (isoCode) {
  WITH CASE WHEN $page.descending THEN isoCode END AS owner
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = owner AND event.byDate > $page.lower AND event.byDate < $page.upper
  RETURN event
  ORDER BY event.countryCode DESC, event.byDate DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN isoCode END AS owner
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = owner AND event.byDate > $page.lower AND event.byDate < $page.upper
  RETURN event
  ORDER BY event.countryCode, event.byDate
  LIMIT $page.limit
}
RETURN
  isoCode AS ownerId,
  events AS total,
  collect(CASE WHEN $page.cursors THEN event.byDate END) AS cursors,
  collect(event) AS nodes
