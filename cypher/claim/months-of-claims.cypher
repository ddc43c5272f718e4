// In which months the newest claims were published that meet the conditions, the oldest first. Claims are read before the conditions
// are looked at: whatever is asked, no more of them are read.
//
// @param id STRING the entity that they are about; without it any
// @param published PublishedInput!
// @param predicates LIST<STRING!> any where there is none
// @param bases LIST<STRING!> any where there is none
// @param limit INTEGER! claims that are read
// @row months LIST<MonthRow!>!
// @row read INTEGER!
// @rows one
// @mode READ
CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, byDate)
  WHERE claim.subjectId = $id AND claim.byDate > $published.lower AND claim.byDate < $published.upper
  RETURN claim
  ORDER BY claim.subjectId DESC, claim.byDate DESC
  LIMIT $limit

  UNION

  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, byDate)
  WHERE claim.objectId = $id AND claim.byDate > $published.lower AND claim.byDate < $published.upper
  RETURN claim
  ORDER BY claim.objectId DESC, claim.byDate DESC
  LIMIT $limit

  UNION

  UNWIND CASE WHEN $id IS NULL THEN [$published.lower] ELSE [] END AS lower
  CALL (lower) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(byDate)
    WHERE claim.byDate > lower AND claim.byDate < $published.upper
    RETURN claim
    ORDER BY claim.byDate DESC
    LIMIT $limit
  }
  RETURN claim
}
WITH claim
ORDER BY claim.byDate DESC
LIMIT $limit
WITH collect(claim) AS claims
CALL (claims) {
  UNWIND claims AS claim
  WITH claim
  WHERE
    ($predicates IS NULL OR claim.predicate IN $predicates) AND
    ($bases IS NULL OR claim.basis IN $bases)
  WITH claim.articleId AS articleId, count(*) AS count
  MATCH (article:Article {id: articleId})
  WHERE
    ($published.from IS NULL OR article.latest >= $published.from) AND
    ($published.publisherId IS NULL OR article.publisherId = $published.publisherId)
  WITH left(article.earliest, 7) AS first, left(article.latest, 7) AS last, sum(count) AS count
  WITH
    CASE
      WHEN first = last THEN first
      WHEN first = left(last, 4) + '-01' AND last = left(first, 4) + '-12' THEN left(first, 4)
      ELSE first + '/' + last
    END AS date,
    count
  ORDER BY date
  RETURN collect({date: date, claims: count}) AS months
}
RETURN months, size(claims) AS read
