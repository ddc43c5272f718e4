// Deletes articles with what is theirs alone.
//
// @param ids LIST<STRING!>!
// @row mentions INTEGER!
// @row quotes INTEGER!
// @row claims INTEGER!
// @rows one
// @mode WRITE
UNWIND $ids AS id
MATCH (article:Article {id: id})
OPTIONAL MATCH (part:Mention|Quote|Claim|Evidence)-[:IN]->(article)
WITH article, collect(part) AS parts
WITH
  article, parts, size([part IN parts WHERE part:Mention]) AS mentions,
  size([part IN parts WHERE part:Quote]) AS quotes, size([part IN parts WHERE part:Claim]) AS claims
FOREACH (part IN parts | DETACH DELETE part)
DETACH DELETE article
RETURN sum(mentions) AS mentions, sum(quotes) AS quotes, sum(claims) AS claims
