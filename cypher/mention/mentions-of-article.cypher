// Where each article names entities, in the order of the text.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page, when they are asked for
// @row nodes LIST<MentionRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = owner AND mention.byDate > $page.lower AND mention.byDate < $page.upper
  RETURN mention
  ORDER BY mention.articleId DESC, mention.byDate DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = owner AND mention.byDate > $page.lower AND mention.byDate < $page.upper
  RETURN mention
  ORDER BY mention.articleId, mention.byDate
  LIMIT $page.limit
}
RETURN
  id AS ownerId,
  total,
  collect(CASE WHEN $page.cursors THEN mention.byDate END) AS cursors,
  collect(mention) AS nodes
