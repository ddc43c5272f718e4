MATCH (:Name {key: $key})-[:NAMES]->(e:Organization)
OPTIONAL MATCH (country:Country {isoCode: e.countryCode})
CALL (e) {
  MATCH (e)-[r:PARTICIPATED_IN]->(v:Event)
  WHERE r.entityId = e.id AND r.byDate > ''
  WITH r, v ORDER BY r.entityId DESC, r.byDate DESC LIMIT 5
  RETURN collect({name: v.nameFr}) AS events
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
  MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity)
  OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(t:Entity)
  CALL (c) {
    MATCH (v:Evidence)
    WHERE v.ownerId = c.id AND v.byDate > ''
    RETURN v ORDER BY v.ownerId DESC, v.byDate DESC LIMIT 1
  }
  WITH c, s, o, t, v ORDER BY c.byDate DESC
  RETURN collect({
    subject: {name: s.nameFr}, predicate: c.predicate, object: {name: o.nameFr},
    attributedTo: CASE WHEN t IS NULL THEN null ELSE {name: t.nameFr} END, evidence: {text: v.text}
  }) AS claims
}
RETURN {name: e.nameFr, country: country {.isoCode}, events: events, claims: claims} AS row
