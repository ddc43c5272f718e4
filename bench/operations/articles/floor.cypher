CALL () {
  MATCH (any:Article)
  RETURN count(any) AS totalCount
}
CALL () {
  MATCH (a:Article)
  WHERE a.byDate > ''
  WITH a ORDER BY a.byDate DESC LIMIT 10
  OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
  CALL (a) {
    MATCH (m:Mention)
    WHERE m.articleId = a.id AND m.appearance > ''
    WITH m ORDER BY m.articleId DESC, m.appearance DESC LIMIT 50
    MATCH (m)-[:OF]->(e:Entity)
    CALL (e) {
      MATCH (n:Mention)
      WHERE n.entityId = e.id AND n.byDate > ''
      WITH n ORDER BY n.entityId DESC, n.byDate DESC LIMIT 3
      RETURN collect(n {.start, .end, .text}) AS mentions
    }
    WITH m, e, mentions ORDER BY m.appearance DESC
    RETURN collect({name: e.nameFr, mentions: mentions}) AS entities
  }
  WITH a, p, entities ORDER BY a.byDate DESC
  RETURN collect(a {.title, .publishedOn, publisher: p {.name}, .text, entities: entities}) AS nodes
}
RETURN {totalCount: totalCount, nodes: nodes} AS row
