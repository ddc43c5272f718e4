UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (m:Mention)
  WHERE m.entityId = e.id AND m.byDate > ''
  WITH m ORDER BY m.entityId DESC, m.byDate DESC LIMIT 5
  RETURN collect(m {.text, .start, .end}) AS mentions
}
RETURN {id: e.id, name: e.nameFr, mentions: mentions} AS row
