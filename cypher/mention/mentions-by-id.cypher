// Mentions by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node MentionRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
OPTIONAL MATCH (mention)-[:OF]->(entity:Entity)
WHERE $selected.entity IS NOT NULL
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
WHERE $selected.article IS NOT NULL
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
WHERE $selected.`article.publisher` IS NOT NULL
RETURN
  id,
  mention {
    .id, .text, .start, .end, .form, .reason,
    entity: entity {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    article: article {.id, .title, .language, .publishedOn, .sha256, .text, publisher: publisher {.id, .name}}
  } AS node
