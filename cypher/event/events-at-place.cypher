// The events that take place at each place.
//
// @list EntityRow of Place by event.byDate DESC
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > $page.lower AND event.byDate < $page.upper
  RETURN event
  ORDER BY event.locationId DESC, event.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, event
