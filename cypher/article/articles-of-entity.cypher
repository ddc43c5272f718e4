// The articles that name each entity.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @row ownerId STRING!
// @row cursor STRING! its order key
// @row node ArticleCore!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
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
MATCH (mention)-[:IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN id AS ownerId, mention.appearance AS cursor, article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}} AS node
