// New articles and their publishers.
//
// @param articles LIST<ArticleInput!>!
// @param before INTEGER! ordinals that have been given before
// @param reader INTEGER! the version of the reader that has read them
// @param readAt STRING! now
// @rows none
// @mode WRITE
UNWIND range(0, size($articles) - 1) AS i
WITH i, $articles[i] AS row
CREATE (article:Article {
  id: row.id, title: row.title, text: row.text, titleWords: row.titleWords, textWords: row.textWords,
  language: row.language, url: row.url, given: row.given, publishedOn: row.publishedOn,
  earliest: row.earliest, latest: row.latest, sha256: row.sha256, bodyStart: row.bodyStart,
  bodyEnd: row.bodyEnd,
  publisherId: row.publisherId, byDate: row.byDate, byTitle: row.byTitle, ordinal: $before + i,
  reader: $reader, readAt: $readAt
})
WITH article, row
WHERE row.publisherId IS NOT NULL
MERGE (publisher:Publisher {id: row.publisherId})
ON CREATE SET publisher.name = row.publisherName, publisher.byName = row.publisherByName
CREATE (article)-[:PUBLISHED_BY]->(publisher)
