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
RETURN {id: c.id, predicate: c.predicate, object: {id: o.id, name: o.nameFr}} AS row
ORDER BY c.byDate DESC
