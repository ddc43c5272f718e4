// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { claimsOfArticle, entitiesOfArticle, mentionsOfArticle, quotesOfArticle } from './lists.ts';
import { list, rows, statement, statementWithLists } from './model.ts';

/** Whether the graph holds an article. */
export const anyArticle = statement({
  name: 'article/any-article',
  mode: 'READ',
  parameters: {},
  row: { found: 'BOOLEAN!' },
  rows: 'one',
  text: `RETURN EXISTS { MATCH (:Article) } AS found`,
});

/** How many articles meet the conditions. */
export const countArticles = statement({
  name: 'article/count-articles',
  mode: 'READ',
  parameters: { filter: 'ArticleFilterInput!' },
  row: { total: 'INTEGER!' },
  rows: 'one',
  text: `CALL () {
  MATCH (article:Article)
  USING INDEX article:Article(publisherId, byDate)
  WHERE article.publisherId = $given.filter.publisherId AND article.byDate > coalesce($given.filter.lower, '') AND article.byDate < coalesce($given.filter.upper, '~')
  RETURN article

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(byDate)
  WHERE article.byDate > CASE WHEN $given.filter.publisherId IS NULL THEN coalesce($given.filter.lower, '') END AND article.byDate < coalesce($given.filter.upper, '~')
  RETURN article
}
WITH article
WHERE ($given.filter.title IS NULL OR left(article.byTitle, size(article.byTitle) - size(article.id) - 1) CONTAINS $given.filter.title)
  AND ($given.filter.from IS NULL OR article.latest >= $given.filter.from)
RETURN count(article) AS total`,
});

/** New articles and their publishers. */
export const createArticles = statement({
  name: 'article/create-articles',
  mode: 'WRITE',
  parameters: { articles: 'LIST<ArticleInput!>!', /** ordinals that have been given before */ before: 'INTEGER!' },
  row: {},
  rows: 'none',
  text: `UNWIND range(0, size($given.articles) - 1) AS i
WITH i, $given.articles[i] AS row
CREATE (article:Article {
  id: row.id, title: row.title, text: row.text, titleWords: row.titleWords, textWords: row.textWords,
  language: row.language, url: row.url, given: row.given, publishedOn: row.publishedOn,
  earliest: row.earliest, latest: row.latest, sha256: row.sha256, bodyStart: row.bodyStart,
  bodyEnd: row.bodyEnd,
  publisherId: row.publisherId, byDate: row.byDate, byTitle: row.byTitle, ordinal: $given.before + i
})
WITH article, row
WHERE row.publisherId IS NOT NULL
MERGE (publisher:Publisher {id: row.publisherId})
ON CREATE SET publisher.name = row.publisherName, publisher.byName = row.publisherByName
CREATE (article)-[:PUBLISHED_BY]->(publisher)`,
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

/** Articles that meet the conditions, by date or title. */
export const listArticles = list({
  name: 'article/list-articles',
  order: 'DESC',
  parameters: { filter: 'ArticleFilterInput!', /** PUBLISHED_ON or TITLE */ orderBy: 'STRING!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ArticleRow!>!' },
  rows: 'one',
  text: ({ DESC }) => `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Article) } END AS total,
  CASE
    WHEN $given.orderBy = 'TITLE' THEN 'title'
    WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
    ELSE 'none'
  END AS by,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AS seek, lower, upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate > lower AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.publisherId${DESC}, article.byDate${DESC}

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byDate)
    WHERE article.byDate > CASE WHEN by = 'none' THEN lower END AND article.byDate < upper
    RETURN article, article.byDate AS cursor
    ORDER BY article.byDate${DESC}

    UNION ALL

    MATCH (article:Article)
    USING INDEX article:Article(byTitle)
    WHERE article.byTitle > CASE WHEN by = 'title' THEN $given.page.lower END AND article.byTitle < $given.page.upper
    RETURN article, article.byTitle AS cursor
    ORDER BY article.byTitle${DESC}
  }
  WITH article, cursor
  WHERE ($given.filter.title IS NULL OR left(article.byTitle, size(article.byTitle) - size(article.id) - 1) CONTAINS $given.filter.title)
    AND ($given.filter.publisherId IS NULL OR article.publisherId = $given.filter.publisherId)
    AND ($given.filter.from IS NULL OR article.latest >= $given.filter.from)
    AND ($given.filter.lower IS NULL OR article.byDate > $given.filter.lower)
    AND ($given.filter.upper IS NULL OR article.byDate < $given.filter.upper)
  RETURN article, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN ${rows.ArticleRow.selected('article')} END) AS nodes`,
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
