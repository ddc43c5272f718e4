MATCH (:Name {key: $key})-[:NAMES]->(p:Person)
CALL (p) {
  MATCH (p)-[:HOLDS]->(s:Position)
  OPTIONAL MATCH (s)-[:AT]->(o:Organization)
  OPTIONAL MATCH (s)-[:FOR]->(c:Country)
  CALL (s) {
    MATCH (v:Evidence)
    WHERE v.ownerId = s.id AND v.byDate > ''
    WITH v ORDER BY v.ownerId DESC, v.byDate DESC LIMIT 1
    MATCH (v)-[:IN]->(a:Article)
    OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(b:Publisher)
    RETURN v {.text, .start, .end, article: a {.id, .publishedOn, publisher: b {.name}}} AS evidence
  }
  WITH s, o, c, evidence ORDER BY s.byTitle
  RETURN collect({
    title: s.title, organization: CASE WHEN o IS NULL THEN null ELSE {name: o.nameFr} END,
    country: CASE WHEN c IS NULL THEN null ELSE {name: c.nameFr, isoCode: c.isoCode} END, evidence: evidence
  }) AS positions
}
CALL (p) {
  MATCH (p)-[r:PARTICIPATED_IN]->(e:Event)
  WHERE r.entityId = p.id AND r.byDate > ''
  WITH r, e ORDER BY r.entityId DESC, r.byDate DESC LIMIT 5
  RETURN collect({role: r.role, node: {name: e.nameFr, kind: e.kind, date: e.date}}) AS events
}
CALL (p) {
  MATCH (q:Quote)
  WHERE q.speakerId = p.id AND q.byDate > ''
  WITH q ORDER BY q.speakerId DESC, q.byDate DESC LIMIT 4
  RETURN collect(q {.text, .verb, .speakerLabel, evidence: q {.text, .start, .end}}) AS quotes
}
RETURN {
  id: p.id, name: p.nameFr, aliases: p.aliases, positions: positions,
  events: {totalCount: COUNT { (p)-[:PARTICIPATED_IN]->() }, edges: events},
  quotes: {totalCount: COUNT { (p)<-[:SPOKEN_BY]-() }, nodes: quotes[..3], pageInfo: {hasNextPage: size(quotes) > 3}}
} AS row
