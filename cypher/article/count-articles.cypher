// How many articles meet the conditions.
//
// @param filter ArticleFilterInput!
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (article:Article)
WHERE ($filter.title IS NULL OR article.byTitle CONTAINS $filter.title)
  AND ($filter.publisherKey IS NULL OR article.publisherKey = $filter.publisherKey)
  AND ($filter.from IS NULL OR article.latest >= $filter.from)
  AND ($filter.to IS NULL OR '' < article.earliest <= $filter.to)
RETURN count(article) AS total
