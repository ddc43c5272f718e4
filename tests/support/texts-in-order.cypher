// The texts of articles and those that wait for one, as the database has numbered their nodes.
MATCH (article:Article|StoredText)
RETURN article.text AS text
ORDER BY toInteger(split(elementId(article), ':')[2])
