// The events that take place in each country.
//
// @list EntityRow of Country by event.byDate DESC
// @prefetch event/participants-of-event event.id
UNWIND $ids AS isoCode
WITH isoCode, CASE WHEN $page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > ''
} END AS events
OPTIONAL CALL (isoCode) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > $page.lower AND event.byDate < $page.upper
  RETURN event
  ORDER BY event.countryCode DESC, event.byDate DESC
  LIMIT $page.limit
}
RETURN isoCode AS ownerId, events AS total, event
