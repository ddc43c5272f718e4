MATCH (:Name {key: $key})-[:NAMES]->(e:Event)
OPTIONAL MATCH (l:Entity {id: e.locationId})
CALL (e) {
  MATCH (m:Mention)
  WHERE m.entityId = e.id AND m.appearance > ''
  WITH m ORDER BY m.entityId DESC, m.appearance DESC LIMIT 3
  MATCH (m)-[:IN]->(a:Article)
  WITH m, a ORDER BY m.appearance DESC
  RETURN collect({publishedOn: a.publishedOn}) AS articles
}
CALL (e) {
  CALL (e) {
    MATCH (c:Claim)
    WHERE c.subjectId = e.id AND c.byDate > ''
    RETURN c ORDER BY c.subjectId DESC, c.byDate DESC LIMIT 5
    UNION
    MATCH (c:Claim)
    WHERE c.objectId = e.id AND c.byDate > ''
    RETURN c ORDER BY c.objectId DESC, c.byDate DESC LIMIT 5
  }
  WITH c ORDER BY c.byDate DESC LIMIT 5
  MATCH (c)-[:SUBJECT]->(s:Entity)
  WITH c, s ORDER BY c.byDate DESC
  RETURN collect({predicate: c.predicate, subject: {name: s.nameFr}}) AS claims
}
RETURN {
  name: e.nameFr, kind: e.kind, location: CASE WHEN l IS NULL THEN null ELSE {id: l.id, name: l.nameFr} END,
  articles: articles, claims: claims
} AS row
