// The entities that each article names, in the order of their first mention.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<EntityRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = owner AND mention.appearance > $page.lower AND mention.appearance < $page.upper
  RETURN mention
  ORDER BY mention.articleId DESC, mention.appearance DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = owner AND mention.appearance > $page.lower AND mention.appearance < $page.upper
  RETURN mention
  ORDER BY mention.articleId, mention.appearance
  LIMIT $page.limit
}
OPTIONAL MATCH (mention)-[:OF]->(entity:Entity)
RETURN
  id AS ownerId,
  total,
  collect(CASE WHEN $page.cursors THEN mention.appearance END) AS cursors,
  collect(entity) AS nodes
