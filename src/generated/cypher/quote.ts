// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { list, rows, statement } from './model.ts';

/** How many quotes meet the conditions. */
export const countQuotes = statement({
  name: 'quote/count-quotes',
  mode: 'READ',
  parameters: { filter: 'QuoteFilterInput!' },
  row: { total: 'INTEGER!' },
  rows: 'one',
  text: `WITH CASE
  WHEN $given.filter.speakerId IS NOT NULL THEN 'speakerId'
  WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
  ELSE 'none'
END AS by, coalesce($given.filter.lower, '') AS lower, coalesce($given.filter.upper, '~') AS upper
CALL (by, lower, upper) {
  MATCH (quote:Quote)
  USING INDEX quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = CASE WHEN by = 'speakerId' THEN $given.filter.speakerId END AND quote.byDate > lower AND quote.byDate < upper
  RETURN quote

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(publisherId, byDate)
  WHERE article.publisherId = CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AND article.byDate > lower AND article.byDate < upper
  MATCH (quote:Quote)
  USING INDEX quote:Quote(articleId, byDate)
  WHERE quote.articleId = article.id AND quote.byDate > lower AND quote.byDate < upper
  RETURN quote

  UNION ALL

  MATCH (quote:Quote)
  USING INDEX quote:Quote(byDate)
  WHERE quote.byDate > CASE WHEN by = 'none' THEN lower END AND quote.byDate < upper
  RETURN quote
}
WITH by, quote
WHERE ($given.filter.speakerId IS NULL OR quote.speakerId = $given.filter.speakerId)
  AND ($given.filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (quote)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
  AND ($given.filter.from IS NULL OR quote.byDate >= $given.filter.from OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
RETURN count(quote) AS total`,
});

/** Quotes of an article, with who says them and whom they name. */
export const createQuotes = statement({
  name: 'quote/create-quotes',
  mode: 'WRITE',
  parameters: { quotes: 'LIST<QuoteInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.quotes AS row
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
CREATE (quote)-[:MENTIONS]->(entity)`,
});

/** The entities that each quote names. */
export const entitiesOfQuote = statement({
  name: 'quote/entities-of-quote',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { ownerId: 'STRING!', node: 'EntityRow!' },
  rows: 'keyed ownerId',
  text: `UNWIND $given.ids AS id
MATCH (:Quote {id: id})-[:MENTIONS]->(entity:Entity)
RETURN
  id AS ownerId,
  ${rows.EntityRow.selected('entity')} AS node
ORDER BY ownerId, entity.byName`,
});

/** Quotes that meet the conditions, by the date of their article. */
export const listQuotes = list({
  name: 'quote/list-quotes',
  order: 'DESC',
  parameters: { filter: 'QuoteFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<QuoteRow!>!' },
  rows: 'one',
  text: ({ DESC }) => `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Quote) } END AS total,
  CASE
    WHEN $given.filter.speakerId IS NOT NULL THEN 'speakerId'
    WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
    ELSE 'none'
  END AS by,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'speakerId' THEN $given.filter.speakerId END AS seek, lower, upper
    MATCH (quote:Quote)
    USING INDEX SEEK quote:Quote(speakerId, byDate)
    WHERE quote.speakerId = seek AND quote.byDate > lower AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.speakerId${DESC}, quote.byDate${DESC}

    UNION ALL

    WITH
      CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AS seek,
      coalesce(split(lower, '|')[0] + '|' + split(lower, '|')[1], lower) AS least,
      lower,
      upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate >= least AND article.byDate < upper
    WITH article, lower, upper
    ORDER BY article.publisherId${DESC}, article.byDate${DESC}
    CALL (article, lower, upper) {
      MATCH (quote:Quote)
      USING INDEX SEEK quote:Quote(articleId, byDate)
      WHERE quote.articleId = article.id AND quote.byDate > lower AND quote.byDate < upper
      RETURN quote, quote.byDate AS cursor
      ORDER BY quote.articleId${DESC}, quote.byDate${DESC}
    }
    RETURN quote, cursor

    UNION ALL

    MATCH (quote:Quote)
    USING INDEX quote:Quote(byDate)
    WHERE quote.byDate > CASE WHEN by = 'none' THEN lower END AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ORDER BY quote.byDate${DESC}
  }
  WITH by, quote, cursor
  WHERE ($given.filter.speakerId IS NULL OR quote.speakerId = $given.filter.speakerId)
    AND ($given.filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (quote)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
    AND ($given.filter.from IS NULL OR quote.byDate >= $given.filter.from OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
  RETURN quote, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN ${rows.QuoteRow.selected('quote')} END) AS nodes`,
});

/** Quotes by their ids. */
export const quotesById = statement({
  name: 'quote/quotes-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { id: 'STRING!', node: 'QuoteRow!' },
  rows: 'keyedOne id',
  text: `UNWIND $given.ids AS id
MATCH (quote:Quote {id: id})
RETURN
  id,
  ${rows.QuoteRow.selected('quote')} AS node`,
});
