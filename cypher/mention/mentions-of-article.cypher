// Where each article names entities, in the order of the text.
//
// @list MentionRow of Article by mention.byDate DESC
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > $page.lower AND mention.byDate < $page.upper
  RETURN mention
  ORDER BY mention.articleId DESC, mention.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, mention
