// How many claims meet the conditions.
//
// @param predicate STRING
// @param subjectId STRING
// @param objectId STRING
// @param speakerId STRING
// @param publisherKey STRING folded name of a publisher
// @param from STRING first day
// @param to STRING last day
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (claim:Claim)
WHERE ($predicate IS NULL OR claim.predicate = $predicate)
  AND ($subjectId IS NULL OR claim.subjectId = $subjectId)
  AND ($objectId IS NULL OR claim.objectId = $objectId)
  AND ($speakerId IS NULL OR claim.attributedToId = $speakerId)
  AND ($publisherKey IS NULL OR EXISTS { (claim)-[:IN]->(:Article {publisherKey: $publisherKey}) })
  AND ($from IS NULL OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $from })
  AND ($to IS NULL OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE '' < a.earliest <= $to })
RETURN count(claim) AS total
