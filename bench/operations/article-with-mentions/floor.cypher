MATCH (a:Article {id: $id})
CALL (a) {
  MATCH (m:Mention)
  WHERE m.articleId = a.id AND m.byDate > ''
  WITH m ORDER BY m.articleId DESC, m.byDate DESC LIMIT 100
  MATCH (m)-[:OF]->(e:Entity)
  WITH m, e ORDER BY m.byDate DESC
  RETURN collect(m {.start, .end, .text, .form, entity: {id: e.id, name: e.nameFr}}) AS mentions
}
RETURN a {.title, .text, mentions: mentions} AS row
