// Quotes of an article, with who says them and whom they name.
//
// @param quotes LIST<QuoteInput!>!
// @rows none
// @mode WRITE
UNWIND $quotes AS row
MATCH (article:Article {id: row.articleId})
OPTIONAL MATCH (speaker:Entity {id: row.speakerId})
CREATE (quote:Quote {
  id: row.id, text: row.text, textWords: row.textWords, start: row.start, end: row.end, verb: row.verb, speakerLabel:
  row.speakerLabel, speakerId: row.speakerId, articleId: row.articleId, byDate: row.byDate
})
CREATE (quote)-[:IN]->(article)
FOREACH (_ IN CASE WHEN speaker IS NULL THEN [] ELSE [1] END | CREATE (quote)-[:SPOKEN_BY]->(speaker))
WITH quote, row
UNWIND row.mentionedIds AS mentionedId
MATCH (entity:Entity {id: mentionedId})
CREATE (quote)-[:MENTIONS {entityId: entity.id, byDate: quote.byDate}]->(entity)
