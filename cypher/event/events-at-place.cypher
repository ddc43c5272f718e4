// The events that take place at each place.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<EntityRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = owner AND event.byDate > $page.lower AND event.byDate < $page.upper
  RETURN event
  ORDER BY event.locationId DESC, event.byDate DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = owner AND event.byDate > $page.lower AND event.byDate < $page.upper
  RETURN event
  ORDER BY event.locationId, event.byDate
  LIMIT $page.limit
}
RETURN
  id AS ownerId,
  total,
  collect(CASE WHEN $page.cursors THEN event.byDate END) AS cursors,
  collect(event) AS nodes
