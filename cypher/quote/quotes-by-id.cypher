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
RETURN
  id,
  quote {
    .id, .text, .start, .end, .verb, .speakerLabel,
    speaker: head([(quote)-[:SPOKEN_BY]->(speaker:Entity) | speaker {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date}]),
    article: head([(quote)-[:IN]->(article:Article) | article {
      .id, .title, .language, .publishedOn, .sha256, .text,
      publisher: head([(article)-[:PUBLISHED_BY]->(publisher:Publisher) | publisher {.id, .name}])
    }])
  } AS node
