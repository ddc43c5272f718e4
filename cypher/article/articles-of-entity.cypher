// The articles that name each entity.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @param fields LIST<STRING!>! the node's fields that are asked for: the text comes along when it is among them
// @param counted BOOLEAN! whether the length of the list is asked for
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<ArticleRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
WITH id, CASE WHEN $counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = owner AND mention.appearance > $lower AND mention.appearance < $upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.appearance DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = owner AND mention.appearance > $lower AND mention.appearance < $upper
  RETURN mention
  ORDER BY mention.entityId, mention.appearance
  LIMIT $limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  id AS ownerId,
  total,
  collect(mention.appearance) AS cursors,
  collect(article {
    .id, .title, .language, .publishedOn, .sha256,
    text: CASE WHEN 'text' IN $fields THEN article.text END,
    publisher: publisher {.id, .name}
  }) AS nodes
