// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { claimsOfArticle, entitiesOfArticle, mentionsOfArticle, quotesOfArticle } from './lists.ts';
import { listOfAll, rows, statement, statementWithLists } from './model.ts';

/** All articles with what has been read in them, in the order of their ids. */
export const allReadings = statement({
  name: 'article/all-readings',
  mode: 'READ',
  parameters: { /** the id of the last one before */ after: 'STRING!', limit: 'INTEGER!' },
  row: { id: 'STRING!', text: 'STRING!', /** what was given with it, as JSON */ given: 'STRING', /** what another reader has found in it, as JSON */ reading: 'STRING' },
  rows: 'many',
  text: `MATCH (article:Article)
WHERE article.id > $given.after AND article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
RETURN article.id AS id, article.text AS text, article.given AS given, article.reading AS reading
ORDER BY article.id
LIMIT $given.limit`,
});

/** Whether the graph holds an article. */
export const anyArticle = statement({
  name: 'article/any-article',
  mode: 'READ',
  parameters: {},
  row: { found: 'BOOLEAN!' },
  rows: 'one',
  text: `RETURN EXISTS { MATCH (:Article) } AS found`,
});

/** The articles of these ids that the graph holds, with what others may share with them. */
export const articlesToRemove = statement({
  name: 'article/articles-to-remove',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!', title: 'STRING!', publisherId: 'STRING', /** of which it says something */ entityIds: 'LIST<STRING!>!', /** that it states */ positionIds: 'LIST<STRING!>!', /** names of organisations that are one word */ words: 'LIST<STRING!>!', /** of organisations that are taken for others */ identityIds: 'LIST<STRING!>!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (article:Article {id: id})
RETURN
  id, article.title AS title, article.publisherId AS publisherId,
  COLLECT { MATCH (article)-[:CONTRIBUTES]->(entity:Entity) RETURN entity.id } AS entityIds,
  COLLECT {
    MATCH (article)<-[:IN]-(:Evidence)<-[:EVIDENCED_BY]-(position:Position)
    RETURN DISTINCT position.id
  } AS positionIds,
  COLLECT {
    MATCH (article)-[said:CONTRIBUTES]->(:Organization)
    UNWIND [said.nameFr, said.nameEn] + said.aliases AS word
    WITH word
    WHERE NOT word CONTAINS ' '
    RETURN DISTINCT word
  } AS words,
  COLLECT { MATCH (article)-[:IDENTIFIES]->(identity:Identity) RETURN identity.id } AS identityIds
ORDER BY article.byDate, id`,
});

/** How many articles an older version of a reader has read. */
export const countOlderReadings = statement({
  name: 'article/count-older-readings',
  mode: 'READ',
  parameters: { readerName: 'STRING!', /** the version that is not older */ reader: 'INTEGER!' },
  row: { articles: 'INTEGER!' },
  rows: 'one',
  text: `MATCH (article:Article)
WHERE article.readerName = $given.readerName AND article.reader < $given.reader
RETURN count(article) AS articles`,
});

/** New articles and their publishers. Publishers get their names when all of their articles are there. */
export const createArticles = statement({
  name: 'article/create-articles',
  mode: 'WRITE',
  parameters: { articles: 'LIST<ArticleInput!>!', /** now */ readAt: 'STRING!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.articles AS row
CREATE (article:Article {
  id: row.id, title: row.title, text: row.text, titleWords: row.titleWords, textWords: row.textWords,
  language: row.language, url: row.url, given: row.given, publishedOn: row.publishedOn,
  earliest: row.earliest, latest: row.latest, sha256: row.sha256, bodyStart: row.bodyStart,
  bodyEnd: row.bodyEnd, publisherId: row.publisherId, publisherName: row.publisherName,
  byDate: row.byDate, byTitle: row.byTitle, reader: row.reader, readerName: row.readerName,
  reading: row.reading, readAt: $given.readAt
})
WITH article, row
WHERE row.publisherId IS NOT NULL
MERGE (publisher:Publisher {id: row.publisherId})
ON CREATE SET publisher.name = row.publisherName, publisher.byName = row.publisherByName
CREATE (article)-[:PUBLISHED_BY]->(publisher)`,
});

/** Deletes articles with what is theirs alone. */
export const deleteArticles = statement({
  name: 'article/delete-articles',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { mentions: 'INTEGER!', quotes: 'INTEGER!', claims: 'INTEGER!' },
  rows: 'one',
  text: `UNWIND $given.ids AS id
MATCH (article:Article {id: id})
OPTIONAL MATCH (part:Mention|Quote|Claim|Evidence)-[:IN]->(article)
WITH article, collect(part) AS parts
WITH
  article, parts, size([part IN parts WHERE part:Mention]) AS mentions,
  size([part IN parts WHERE part:Quote]) AS quotes, size([part IN parts WHERE part:Claim]) AS claims
FOREACH (part IN parts | DETACH DELETE part)
DETACH DELETE article
RETURN sum(mentions) AS mentions, sum(quotes) AS quotes, sum(claims) AS claims`,
});

/** Which of these articles the graph holds. */
export const existingArticles = statement({
  name: 'article/existing-articles',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id`,
});

/** All that articles state, each with all of its properties. */
export const factsOfArticles = statement({
  name: 'article/facts-of-articles',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { articleId: 'STRING!', /** what kind of fact it is, by its label */ kind: 'STRING!', id: 'STRING!', properties: 'MAP!' },
  rows: 'many',
  text: `UNWIND $given.ids AS articleId
MATCH (article:Article {id: articleId})
CALL (article) {
  RETURN 'Article' AS kind, article.id AS id, article {.*, reader: null, readAt: null} AS properties

  UNION ALL

  MATCH (article)<-[:IN]-(fact:Mention|Quote|Claim|Evidence)
  RETURN labels(fact)[0] AS kind, fact.id AS id, properties(fact) AS properties

  UNION ALL

  MATCH (article)<-[:IN]-(:Evidence)<-[:EVIDENCED_BY]-(position:Position)
  RETURN DISTINCT 'Position' AS kind, article.id + position.id AS id, {} AS properties

  UNION ALL

  MATCH (article)-[said:CONTRIBUTES]->(entity:Entity)
  RETURN 'Entity' AS kind, article.id + entity.id AS id, properties(said) AS properties
}
RETURN articleId, kind, id, properties`,
});

/**
 * Articles that meet the conditions, by date or title. Of a publisher and the entities that are named that one is read which the
 * fewest have; by title, of the entities alone.
 */
export const listArticles = listOfAll({
  name: 'article/list-articles',
  order: 'DESC',
  parameters: { filter: 'ArticleFilterInput!', /** PUBLISHED_ON or TITLE */ orderBy: 'STRING!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ArticleRow!>!' },
  rows: 'one',
  text: ({ DESC, paged, counted }) => `CALL () {
  UNWIND
    CASE WHEN $given.orderBy = 'TITLE' THEN [] ELSE [['publisher', $given.filter.publisherId]] END +
    [id IN coalesce($given.filter.mentionIds, []) | ['mention', id]]
  AS way
  OPTIONAL MATCH (owner:Entity|Publisher {id: way[1]})
  WITH way, owner
  WHERE way[1] IS NOT NULL
  RETURN min([coalesce(CASE way[0]
    WHEN 'mention' THEN COUNT { (owner)<-[:OF]-() }
    ELSE COUNT { (owner)<-[:PUBLISHED_BY]-() }
  END, 0), way[0], way[1]]) AS rarest
}
WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Article) } END AS total,
  coalesce(rarest[1], 'all') + ' by ' + $given.orderBy AS by,
  rarest[2] AS id,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, id, lower, upper) {
  CALL (by, id, lower, upper) {
    WITH CASE WHEN by = 'publisher by PUBLISHED_ON' THEN id END AS seek, lower, upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate > lower AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ${paged(`ORDER BY article.publisherId${DESC}, article.byDate${DESC}`)}

    UNION ALL

    WITH CASE WHEN by = 'mention by PUBLISHED_ON' THEN id END AS seek, lower, upper
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, appearance)
    WHERE mention.entityId = seek AND mention.appearance > lower AND mention.appearance < upper
    WITH mention, lower
    ${paged(`ORDER BY mention.entityId${DESC}, mention.appearance${DESC}`)}
    MATCH (mention)-[in:IN]->() // no label here: the planner would begin with the index of all articles
    WITH endNode(in) AS article, lower
    WHERE article.byDate > lower
    RETURN article, article.byDate AS cursor

    UNION ALL

    WITH CASE WHEN by = 'mention by TITLE' THEN id END AS seek
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, appearance)
    WHERE mention.entityId = seek AND mention.appearance > ''
    MATCH (mention)-[:IN]->(article:Article)
    WITH article
    WHERE article.byTitle > $given.page.lower AND article.byTitle < $given.page.upper
    RETURN article, article.byTitle AS cursor
    ${paged(`ORDER BY article.byTitle${DESC}`)}

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byDate)
    WHERE article.byDate > CASE WHEN by = 'all by PUBLISHED_ON' THEN lower END AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ${paged(`ORDER BY article.byDate${DESC}`)}

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byTitle)
    WHERE article.byTitle > CASE WHEN by = 'all by TITLE' THEN $given.page.lower END AND article.byTitle < $given.page.upper
    RETURN article, article.byTitle AS cursor
    ${paged(`ORDER BY article.byTitle${DESC}`)}
  }
  WITH article, cursor
  WHERE ($given.filter.title IS NULL OR left(article.byTitle, size(article.byTitle) - size(article.id) - 1) CONTAINS $given.filter.title)
    AND ($given.filter.publisherId IS NULL OR article.publisherId = $given.filter.publisherId)
    AND ($given.filter.mentionIds IS NULL OR size($given.filter.mentionIds) = COUNT {
      UNWIND $given.filter.mentionIds AS named
      MATCH (m:Mention)
      USING INDEX SEEK m:Mention(entityId, appearance)
      WHERE m.entityId = named AND m.appearance > article.byDate AND m.appearance < article.byDate + '|~'
    })
    AND ($given.filter.from IS NULL OR article.latest >= $given.filter.from)
    AND ($given.filter.lower IS NULL OR article.byDate > $given.filter.lower)
    AND ($given.filter.upper IS NULL OR article.byDate < $given.filter.upper)
  RETURN article, cursor
  ${paged(`LIMIT $given.page.limit`)}
}
RETURN ${paged(`total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN ${rows.ArticleRow.selected('article')} END) AS nodes`) || counted('article')}`,
});

/** Notes that a newer reader reads the same in articles. */
export const markRead = statement({
  name: 'article/mark-read',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!', reader: 'INTEGER!', /** now */ readAt: 'STRING!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.ids AS id
MATCH (article:Article {id: id})
SET article.reader = $given.reader, article.readAt = $given.readAt`,
});

/** Articles that an older version of a reader has read, in the order of their ids. */
export const olderReadings = statement({
  name: 'article/older-readings',
  mode: 'READ',
  parameters: { readerName: 'STRING!', /** the version that is not older */ reader: 'INTEGER!', /** the id of the last one before */ after: 'STRING!', limit: 'INTEGER!' },
  row: { id: 'STRING!', text: 'STRING!', /** what was given with it, as JSON */ given: 'STRING', /** what another reader has found in it, as JSON */ reading: 'STRING' },
  rows: 'many',
  text: `MATCH (article:Article)
WHERE article.id > $given.after AND article.readerName = $given.readerName AND article.reader < $given.reader
RETURN article.id AS id, article.text AS text, article.given AS given, article.reading AS reading
ORDER BY article.id
LIMIT $given.limit`,
});

/** Which of these articles the graph holds, and by which reading. */
export const readingsHeld = statement({
  name: 'article/readings-held',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', /** of these, those whose readings are told too */ imported: 'LIST<STRING!>!' },
  row: { id: 'STRING!', /** the version of the reader that has read it */ reader: 'INTEGER!', readerName: 'STRING!', /** what another reader than Newsgraph's has found in it, as JSON */ reading: 'STRING' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (article:Article {id: id})
RETURN
  article.id AS id, article.reader AS reader, article.readerName AS readerName,
  CASE WHEN id IN $given.imported THEN article.reading END AS reading`,
});

/** What articles are made from. */
export const textsOfArticles = statement({
  name: 'article/texts-of-articles',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!', text: 'STRING!', /** what was given with it, as JSON */ given: 'STRING', /** what another reader has found in it, as JSON */ reading: 'STRING' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.text AS text, article.given AS given, article.reading AS reading`,
});

/** Articles by their ids. */
export const articlesById = statementWithLists({
  name: 'article/articles-by-id',
  parameters: { ids: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { id: 'STRING!', node: 'ArticleRow!' },
  rows: 'keyedOne id',
  prefetches: { claimsOfArticle: [claimsOfArticle, 'found.id'], entitiesOfArticle: [entitiesOfArticle, 'found.id'], mentionsOfArticle: [mentionsOfArticle, 'found.id'], quotesOfArticle: [quotesOfArticle, 'found.id'] },
  text: ({ lists, columns }) => `UNWIND $given.ids AS key
MATCH (found:Article {id: key})
${lists}RETURN
  key AS id,
  ${rows.ArticleRow.selected('found')} AS node${columns}`,
});
