// Quotes by their ids.
//
// @param ids LIST<STRING!>!
// @param fields LIST<STRING!>! the node's fields that are asked for: a neighbour comes along when it is among them
// @row id STRING!
// @row node QuoteRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (quote:Quote {id: id})
OPTIONAL MATCH (quote)-[:IN]->(article:Article)
WHERE 'article' IN $fields OR 'evidence.article' IN $fields
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL MATCH (quote)-[:SPOKEN_BY]->(speaker:Entity)
WHERE 'speaker' IN $fields
RETURN
  id,
  quote {
    .id, .text, .start, .end, .verb, .speakerLabel, .speakerId, .articleId,
    speaker: speaker {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}
  } AS node
