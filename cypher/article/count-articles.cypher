// How many articles meet the conditions.
//
// @param title STRING part of a folded title
// @param publisherKey STRING folded name of a publisher
// @param from STRING first day
// @param to STRING last day
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (article:Article)
WHERE ($title IS NULL OR article.byTitle CONTAINS $title)
  AND ($publisherKey IS NULL OR article.publisherKey = $publisherKey)
  AND ($from IS NULL OR article.latest >= $from)
  AND ($to IS NULL OR '' < article.earliest <= $to)
RETURN count(article) AS total
