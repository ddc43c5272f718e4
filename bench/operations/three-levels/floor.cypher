CALL () {
  MATCH (c:Claim)
  WHERE c.subjectId = $id AND c.byDate > ''
  RETURN c ORDER BY c.subjectId DESC, c.byDate DESC LIMIT 20
  UNION
  MATCH (c:Claim)
  WHERE c.objectId = $id AND c.byDate > ''
  RETURN c ORDER BY c.objectId DESC, c.byDate DESC LIMIT 20
}
WITH c ORDER BY c.byDate DESC LIMIT 20
MATCH (c)-[:OBJECT]->(o:Entity)
WITH o, collect(c {.id, .predicate, .byDate}) AS claims
CALL (o) {
  MATCH (m:Mention)
  WHERE m.entityId = o.id AND m.byDate > ''
  WITH m ORDER BY m.entityId DESC, m.byDate DESC LIMIT 10
  RETURN collect(m {.text, .start, .end}) AS mentions
}
UNWIND claims AS c
RETURN {id: c.id, predicate: c.predicate, object: {id: o.id, name: o.nameFr, mentions: mentions}} AS row
ORDER BY c.byDate DESC
