MATCH (c:Country {isoCode: $code})
CALL (c) {
  MATCH (o:Organization)
  WHERE o.countryCode = c.isoCode AND o.byName > ''
  WITH o ORDER BY o.countryCode, o.byName LIMIT 10
  RETURN collect({name: o.nameFr, name_en: o.nameEn}) AS organizations
}
CALL (c) {
  MATCH (e:Event)
  WHERE e.countryCode = c.isoCode AND e.byDate > ''
  WITH e ORDER BY e.countryCode DESC, e.byDate DESC LIMIT 10
  CALL (e) {
    MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e)
    WHERE r.eventId = e.id AND r.byName > ''
    WITH r, p ORDER BY r.eventId, r.byName LIMIT 10
    RETURN collect({role: r.role, node: {id: p.id, name: p.nameFr}}) AS participants
  }
  RETURN collect({name: e.nameFr, kind: e.kind, participants: {edges: participants}}) AS events
}
RETURN {name: c.nameEn, organizations: organizations, events: events} AS row
