// New articles and their publishers. Publishers get their names when all of their articles are there.
//
// @param articles LIST<ArticleInput!>!
// @param readAt STRING! now
// @rows none
// @mode WRITE
UNWIND $articles AS row
CREATE (article:Article {
  id: row.id, title: row.title, text: row.text, titleWords: row.titleWords, textWords: row.textWords,
  language: row.language, url: row.url, given: row.given, publishedOn: row.publishedOn,
  earliest: row.earliest, latest: row.latest, sha256: row.sha256, bodyStart: row.bodyStart,
  bodyEnd: row.bodyEnd, publisherId: row.publisherId, publisherName: row.publisherName,
  byDate: row.byDate, byTitle: row.byTitle, reader: row.reader, readerName: row.readerName,
  reading: row.reading, readAt: $readAt
})
WITH article, row
WHERE row.publisherId IS NOT NULL
MERGE (publisher:Publisher {id: row.publisherId})
ON CREATE SET publisher.name = row.publisherName, publisher.byName = row.publisherByName
CREATE (article)-[:PUBLISHED_BY]->(publisher)
