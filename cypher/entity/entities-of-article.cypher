// The entities that each article names, in the order of their first mention.
//
// @list EntityRow of Article by mention.appearance DESC
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > $page.lower AND mention.appearance < $page.upper
  RETURN mention
  ORDER BY mention.articleId DESC, mention.appearance DESC
  LIMIT $page.limit
}
OPTIONAL MATCH (mention)-[:OF]->(entity:Entity)
RETURN id AS ownerId, total, entity
