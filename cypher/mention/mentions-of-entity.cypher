// Where articles name each entity, newest article first, in the order of the text.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @param counted BOOLEAN! whether the length of the list is asked for
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @row ownerId STRING!
// @row total INTEGER the length of the list, when it is asked for
// @row cursors LIST<STRING!>! order keys of the page
// @row nodes LIST<MentionRow!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
OPTIONAL MATCH (owner:Entity {id: CASE WHEN $counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = owner AND mention.byDate > $lower AND mention.byDate < $upper
  RETURN mention
  ORDER BY mention.entityId DESC, mention.byDate DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = owner AND mention.byDate > $lower AND mention.byDate < $upper
  RETURN mention
  ORDER BY mention.entityId, mention.byDate
  LIMIT $limit
}
OPTIONAL MATCH (mention)-[:OF]->(entity:Entity)
WHERE 'entity' IN $fields
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
WHERE 'article' IN $fields
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  id AS ownerId,
  total,
  collect(mention.byDate) AS cursors,
  collect(mention {
    .id, .text, .start, .end, .form, .reason, .entityId, .articleId,
    entity: entity {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}
  }) AS nodes
