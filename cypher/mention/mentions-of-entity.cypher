// Where articles name each entity, newest article first, in the order of the text.
//
// @list MentionRow of Entity by mention.byDate DESC
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $page.counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $page.counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > $page.lower AND mention.byDate < $page.upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, mention
