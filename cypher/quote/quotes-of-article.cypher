// The quotes that each article holds, in the order of the text.
//
// @list QuoteRow of Article by quote.byDate DESC
UNWIND $ids AS id
WITH id, CASE WHEN $page.counted THEN COUNT {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(articleId, byDate)
  WHERE quote.articleId = id AND quote.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(articleId, byDate)
  WHERE quote.articleId = id AND quote.byDate > $page.lower AND quote.byDate < $page.upper
  RETURN quote
  ORDER BY quote.articleId DESC, quote.byDate DESC
  LIMIT $page.limit
}
RETURN id AS ownerId, total, quote
