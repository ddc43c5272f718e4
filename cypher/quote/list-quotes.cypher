// Quotes that meet the conditions, by the date of their article. Of several conditions that one is read by which the fewest meet;
// where words are looked for, the best hits.
//
// @param filter QuoteFilterInput!
// @param depth INTEGER! most hits of words
// @list QuoteRow by cursor DESC
CALL () {
  UNWIND
    [['speaker', $filter.speakerId], ['publisher', $filter.publisherId]] +
    [id IN coalesce($filter.mentionIds, []) | ['mention', id]]
  AS way
  OPTIONAL MATCH (owner:Entity|Publisher {id: way[1]})
  WITH way, owner
  WHERE way[1] IS NOT NULL
  RETURN min([coalesce(CASE way[0]
    WHEN 'speaker' THEN COUNT { (owner)<-[:SPOKEN_BY]-() }
    WHEN 'mention' THEN COUNT { (owner)<-[:MENTIONS]-() }
    ELSE COUNT { (owner)<-[:PUBLISHED_BY]-() }
  END, 0), way[0], way[1]]) AS rarest
}
WITH
  CASE WHEN $page.counted THEN COUNT { MATCH (:Quote) } END AS total,
  CASE WHEN $filter.words IS NOT NULL THEN 'words' ELSE coalesce(rarest[1], 'date') END AS by,
  rarest[2] AS id,
  CASE WHEN $filter.lower > $page.lower THEN $filter.lower ELSE $page.lower END AS lower,
  CASE WHEN $filter.upper < $page.upper THEN $filter.upper ELSE $page.upper END AS upper
OPTIONAL CALL (by, id, lower, upper) {
  CALL (by, id, lower, upper) {
    WITH CASE WHEN by = 'speaker' THEN id END AS seek, lower, upper
    MATCH (quote:Quote)
    USING INDEX SEEK quote:Quote(speakerId, byDate)
    WHERE quote.speakerId = seek AND quote.byDate > lower AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.speakerId DESC, quote.byDate DESC

    UNION ALL

    WITH CASE WHEN by = 'mention' THEN id END AS seek, lower, upper
    MATCH (quote:Quote)-[naming:MENTIONS]->(:Entity)
    USING INDEX SEEK naming:MENTIONS(entityId, byDate)
    WHERE naming.entityId = seek AND naming.byDate > lower AND naming.byDate < upper
    RETURN quote, naming.byDate AS cursor
    ORDER BY naming.entityId DESC, naming.byDate DESC

    UNION ALL

    WITH
      CASE WHEN by = 'publisher' THEN id END AS seek,
      coalesce(split(lower, '|')[0] + '|' + split(lower, '|')[1], lower) AS least,
      lower,
      upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate >= least AND article.byDate < upper
    WITH article, lower, upper
    ORDER BY article.publisherId DESC, article.byDate DESC
    CALL (article, lower, upper) {
      MATCH (quote:Quote)
      USING INDEX SEEK quote:Quote(articleId, byDate)
      WHERE quote.articleId = article.id AND quote.byDate > lower AND quote.byDate < upper
      RETURN quote, quote.byDate AS cursor
      ORDER BY quote.articleId DESC, quote.byDate DESC
    }
    RETURN quote, cursor

    UNION ALL

    UNWIND CASE WHEN by = 'words' AND $filter.words <> '' THEN [$filter.words] ELSE [] END AS query
    CALL db.index.fulltext.queryNodes('quotes', query, {limit: $depth}) YIELD node AS quote
    WITH quote
    WHERE quote.byDate > lower AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.byDate DESC

    UNION ALL

    MATCH (quote:Quote)
    USING INDEX quote:Quote(byDate)
    WHERE quote.byDate > CASE WHEN by = 'date' THEN lower END AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.byDate DESC
  }
  WITH by, quote, cursor
  WHERE ($filter.speakerId IS NULL OR quote.speakerId = $filter.speakerId)
    AND ($filter.mentionIds IS NULL OR size($filter.mentionIds) = COUNT { (quote)-[m:MENTIONS]->() WHERE m.entityId IN $filter.mentionIds })
    AND ($filter.publisherId IS NULL OR by = 'publisher' OR EXISTS { (quote)-[:IN]->(:Article {publisherId: $filter.publisherId}) })
    AND ($filter.from IS NULL OR quote.byDate >= $filter.from OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $filter.from })
  RETURN quote, cursor
  LIMIT $page.limit
}
RETURN total, quote
