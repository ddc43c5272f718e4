CALL () {
  MATCH (e:Entity {id: $id})
  RETURN COUNT { (e)<-[:OF]-() } AS totalCount
}
CALL () {
  MATCH (m:Mention)
  WHERE m.entityId = $id AND m.byDate > ''
  WITH m ORDER BY m.entityId DESC, m.byDate DESC LIMIT 5
  RETURN collect(m {.text, .start, .end}) AS nodes
}
RETURN {totalCount: totalCount, nodes: nodes} AS row
