// How many articles an older reader has read.
//
// @param reader INTEGER! the version of this reader
// @row articles INTEGER!
// @rows one
// @mode READ
MATCH (article:Article)
WHERE article.reader < $reader
RETURN count(article) AS articles
