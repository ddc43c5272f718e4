// Facts that can be suppressed, each with words on it and the articles that state it.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row about STRING!
// @row articleIds LIST<STRING!>!
// @rows many
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim {id: id})-[:OBJECT]->(object:Entity)
  WITH claim, subject, object, CASE claim.polarity WHEN 'AFFIRMED' THEN '' ELSE 'NOT ' END AS denied
  RETURN
    subject.nameFr + ' ' + denied + claim.predicate + ' ' + object.nameFr AS about, [claim.articleId] AS articleIds

  UNION ALL

  MATCH (quote:Quote {id: id})
  RETURN quote.text AS about, [quote.articleId] AS articleIds

  UNION ALL

  MATCH (mention:Mention {id: id})
  RETURN mention.text AS about, [mention.articleId] AS articleIds

  UNION ALL

  MATCH (person:Entity)-[:HOLDS]->(position:Position {id: id})
  RETURN
    person.nameFr + ', ' + position.title AS about,
    COLLECT { MATCH (position)-[:EVIDENCED_BY]->(evidence:Evidence) RETURN DISTINCT evidence.articleId } AS articleIds
}
RETURN id, about, articleIds
