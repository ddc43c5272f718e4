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
RETURN
  id,
  mention {
    .id, .text, .start, .end, .form, .reason,
    entity: head([(mention)-[:OF]->(entity:Entity) | entity {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}]),
    article: head([(mention)-[:IN]->(article:Article) | article {
      .id, .title, .language, .publishedOn, .sha256, .text,
      publisher: head([(article)-[:PUBLISHED_BY]->(publisher:Publisher) | publisher {.id, .name}])
    }])
  } AS node
