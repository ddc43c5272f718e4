// The entities that each article names, in the order of their first mention.
//
// @param ids LIST<STRING!>! ids of the owners
// @param lower STRING! order key below the page
// @param upper STRING! order key above the page
// @param limit INTEGER! rows an owner
// @param descending BOOLEAN! whether the page is read from its upper end
// @row ownerId STRING!
// @row cursor STRING! its order key
// @row node EntityCore!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  WITH CASE WHEN $descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = owner AND mention.appearance > $lower AND mention.appearance < $upper
  RETURN mention
  ORDER BY mention.articleId DESC, mention.appearance DESC
  LIMIT $limit

  UNION ALL

  WITH CASE WHEN NOT $descending THEN id END AS owner
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = owner AND mention.appearance > $lower AND mention.appearance < $upper
  RETURN mention
  ORDER BY mention.articleId, mention.appearance
  LIMIT $limit
}
MATCH (mention)-[:OF]->(entity:Entity)
RETURN id AS ownerId, mention.appearance AS cursor, entity {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS node
