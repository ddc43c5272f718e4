// The articles that name each entity.
//
// @list ArticleRow of Entity by mention.appearance DESC
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > $page.lower AND mention.appearance < $page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.appearance DESC
  LIMIT $page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
RETURN id AS ownerId, total, article
