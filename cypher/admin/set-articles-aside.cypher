// Makes texts of articles.
//
// @param limit INTEGER! articles
// @row moved INTEGER!
// @rows one
// @mode WRITE
MATCH (article:Article)
WHERE article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
WITH article LIMIT $limit
OPTIONAL MATCH (article)-[own:PUBLISHED_BY|HEEDS]->(:Publisher|Decision)
DELETE own
WITH DISTINCT article
SET article = {id: article.id, text: article.text, given: article.given, reading: article.reading}
REMOVE article:Article
SET article:StoredText
RETURN count(article) AS moved
