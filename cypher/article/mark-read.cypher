// Notes that a newer reader reads the same in articles.
//
// @param ids LIST<STRING!>!
// @param reader INTEGER!
// @param readAt STRING! now
// @rows none
// @mode WRITE
UNWIND $ids AS id
MATCH (article:Article {id: id})
SET article.reader = $reader, article.readAt = $readAt
