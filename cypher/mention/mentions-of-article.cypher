// Where each article names entities, in the order of the text.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @row ownerId STRING!
// @row cursor STRING! its order key
// @row node MentionRow!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = owner AND mention.byDate > $lower AND mention.byDate < $upper
  RETURN mention
  ORDER BY mention.articleId DESC, mention.byDate DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = owner AND mention.byDate > $lower AND mention.byDate < $upper
  RETURN mention
  ORDER BY mention.articleId, mention.byDate
  LIMIT $limit
}
OPTIONAL MATCH (mention)-[:OF]->(entity:Entity)
WHERE 'entity' IN $fields
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
WHERE 'article' IN $fields
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  id AS ownerId,
  mention.byDate AS cursor,
  mention {
    .id, .text, .start, .end, .form, .reason, .entityId, .articleId,
    entity: entity {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}
  } AS node
