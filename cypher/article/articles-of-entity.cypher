// The articles that name each entity.
//
// @param ids LIST<STRING!>! ids of the owners
// @param page PageInput!
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<ArticleRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = owner AND mention.appearance > $page.lower AND mention.appearance < $page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.appearance DESC
  LIMIT $page.limit

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = owner AND mention.appearance > $page.lower AND mention.appearance < $page.upper
  RETURN mention
  ORDER BY mention.entityId, mention.appearance
  LIMIT $page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  id AS ownerId,
  total,
  collect(mention.appearance) AS cursors,
  collect(article {
    .id, .title, .language, .publishedOn, .sha256,
    text: CASE WHEN 'text' IN $page.fields THEN article.text END,
    publisher: publisher {.id, .name}
  }) AS nodes
