// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { listOfAll, rows, statement } from './model.ts';

/** Deletes those of these publishers that have no article. */
export const deletePublishersWithoutArticles = statement({
  name: 'publisher/delete-publishers-without-articles',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { publishers: 'INTEGER!' },
  rows: 'one',
  text: `UNWIND $given.ids AS id
MATCH (publisher:Publisher {id: id})
WHERE NOT EXISTS { (publisher)<-[:PUBLISHED_BY]-(:Article) }
DELETE publisher
RETURN count(*) AS publishers`,
});

/** Publishers that meet the conditions, by name. */
export const listPublishers = listOfAll({
  name: 'publisher/list-publishers',
  order: 'ASC',
  parameters: { filter: 'NameFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<PublisherCore!>!' },
  rows: 'one',
  text: ({ DESC, paged, counted }) => `WITH CASE WHEN $given.page.counted THEN COUNT { MATCH (:Publisher) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (publisher:Publisher)
    USING INDEX publisher:Publisher(byName)
    WHERE publisher.byName > $given.page.lower AND publisher.byName < $given.page.upper
    RETURN publisher, publisher.byName AS cursor
    ${paged(`ORDER BY publisher.byName${DESC}`)}
  }
  WITH publisher, cursor
  WHERE ($given.filter.name IS NULL OR left(publisher.byName, size(publisher.byName) - size(publisher.id) - 1) CONTAINS $given.filter.name)
  RETURN publisher, cursor
  ${paged(`LIMIT $given.page.limit`)}
}
RETURN ${paged(`total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN publisher IS NOT NULL THEN ${rows.PublisherCore.selected('publisher')} END) AS nodes`) || counted('publisher')}`,
});

/** Names publishers as their oldest article does. */
export const namePublishers = statement({
  name: 'publisher/name-publishers',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.ids AS id
MATCH (publisher:Publisher {id: id})
CALL (publisher) {
  MATCH (article:Article)
  WHERE article.publisherId = publisher.id AND article.byDate > ''
  RETURN article
  ORDER BY article.publisherId, article.byDate
  LIMIT 1
}
SET publisher.name = article.publisherName`,
});

/** Publishers by their ids. */
export const publishersById = statement({
  name: 'publisher/publishers-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!', node: 'PublisherCore!' },
  rows: 'keyedOne id',
  text: `UNWIND $given.ids AS id
MATCH (publisher:Publisher {id: id})
RETURN id, ${rows.PublisherCore.whole('publisher')} AS node`,
});
