// Quotes by their ids.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row node QuoteRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (quote:Quote {id: id})
MATCH (quote)-[:IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL MATCH (quote)-[:SPOKEN_BY]->(speaker:Entity)
RETURN
  id,
  quote {
    .id, .text, .start, .end, .verb, .speakerLabel,
    speaker: speaker {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date},
    article: article {.id, .title, .language, .publishedOn, .sha256, publisher: publisher {.id, .name}}
  } AS node
