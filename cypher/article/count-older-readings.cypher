// How many articles an older version of a reader has read.
//
// @param readerName STRING!
// @param reader INTEGER! the version that is not older
// @row articles INTEGER!
// @rows one
// @mode READ
MATCH (article:Article)
WHERE article.readerName = $readerName AND article.reader < $reader
RETURN count(article) AS articles
