// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { listOfAll, rows, statement } from './model.ts';

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
CREATE (quote)-[:MENTIONS {entityId: entity.id, byDate: quote.byDate}]->(entity)`,
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

/**
 * Quotes that meet the conditions, by the date of their article. Of several conditions that one is read by which the fewest meet;
 * where words are looked for, the best hits.
 */
export const listQuotes = listOfAll({
  name: 'quote/list-quotes',
  order: 'DESC',
  parameters: { filter: 'QuoteFilterInput!', /** most hits of words */ depth: 'INTEGER!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<QuoteRow!>!' },
  rows: 'one',
  text: ({ DESC, paged, counted }) => `CALL () {
  UNWIND
    [['speaker', $given.filter.speakerId], ['publisher', $given.filter.publisherId]] +
    [id IN coalesce($given.filter.mentionIds, []) | ['mention', id]]
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
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Quote) } END AS total,
  CASE WHEN $given.filter.words IS NOT NULL THEN 'words' ELSE coalesce(rarest[1], 'date') END AS by,
  rarest[2] AS id,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, id, lower, upper) {
  CALL (by, id, lower, upper) {
    WITH CASE WHEN by = 'speaker' THEN id END AS seek, lower, upper
    MATCH (quote:Quote)
    USING INDEX SEEK quote:Quote(speakerId, byDate)
    WHERE quote.speakerId = seek AND quote.byDate > lower AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ${paged(`ORDER BY quote.speakerId${DESC}, quote.byDate${DESC}`)}

    UNION ALL

    WITH CASE WHEN by = 'mention' THEN id END AS seek, lower, upper
    MATCH (quote:Quote)-[naming:MENTIONS]->(:Entity)
    USING INDEX SEEK naming:MENTIONS(entityId, byDate)
    WHERE naming.entityId = seek AND naming.byDate > lower AND naming.byDate < upper
    RETURN quote, naming.byDate AS cursor
    ${paged(`ORDER BY naming.entityId${DESC}, naming.byDate${DESC}`)}

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
    ${paged(`ORDER BY article.publisherId${DESC}, article.byDate${DESC}`)}
    CALL (article, lower, upper) {
      MATCH (quote:Quote)
      USING INDEX SEEK quote:Quote(articleId, byDate)
      WHERE quote.articleId = article.id AND quote.byDate > lower AND quote.byDate < upper
      RETURN quote, quote.byDate AS cursor
      ${paged(`ORDER BY quote.articleId${DESC}, quote.byDate${DESC}`)}
    }
    RETURN quote, cursor

    UNION ALL

    UNWIND CASE WHEN by = 'words' AND $given.filter.words <> '' THEN [$given.filter.words] ELSE [] END AS query
    CALL db.index.fulltext.queryNodes('quotes', query, {limit: $given.depth}) YIELD node AS quote
    WITH quote
    WHERE quote.byDate > lower AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ${paged(`ORDER BY quote.byDate${DESC}`)}

    UNION ALL

    MATCH (quote:Quote)
    USING INDEX quote:Quote(byDate)
    WHERE quote.byDate > CASE WHEN by = 'date' THEN lower END AND quote.byDate < upper
    RETURN quote, quote.byDate AS cursor
    ${paged(`ORDER BY quote.byDate${DESC}`)}
  }
  WITH by, quote, cursor
  WHERE ($given.filter.speakerId IS NULL OR quote.speakerId = $given.filter.speakerId)
    AND ($given.filter.mentionIds IS NULL OR size($given.filter.mentionIds) = COUNT { (quote)-[m:MENTIONS]->() WHERE m.entityId IN $given.filter.mentionIds })
    AND ($given.filter.publisherId IS NULL OR by = 'publisher' OR EXISTS { (quote)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
    AND ($given.filter.from IS NULL OR quote.byDate >= $given.filter.from OR EXISTS { MATCH (quote)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
  RETURN quote, cursor
  ${paged(`LIMIT $given.page.limit`)}
}
RETURN ${paged(`total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN ${rows.QuoteRow.selected('quote')} END) AS nodes`) || counted('quote')}`,
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
