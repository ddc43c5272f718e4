// Quotes by their ids.
//
// @param ids LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row id STRING!
// @row node QuoteRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (quote:Quote {id: id})
OPTIONAL MATCH (quote)-[:IN]->(article:Article)
WHERE $selected.article IS NOT NULL
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
WHERE $selected.`article.publisher` IS NOT NULL
OPTIONAL MATCH (quote)-[:SPOKEN_BY]->(speaker:Entity)
WHERE $selected.speaker IS NOT NULL
RETURN
  id,
  quote {
    .id, .text, .start, .end, .verb, .speakerLabel,
    speaker: speaker {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    article: article {.id, .title, .language, .publishedOn, .sha256, .text, publisher: publisher {.id, .name}}
  } AS node
