// What articles are made from, and texts of which none is made, in the order of their ids.
//
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row text STRING!
// @row given STRING what was given with it, as JSON
// @row reading STRING what another reader has found in it, as JSON
// @row refused STRING why no article can be made of it
// @rows many
// @mode READ
CALL () {
  MATCH (article:Article)
  WHERE article.id > $after AND article.id STARTS WITH 'article_' AND article.sha256 IS NOT NULL
  RETURN article.id AS id, article.text AS text, article.given AS given, article.reading AS reading, null AS refused
  ORDER BY id
  LIMIT $limit
UNION ALL
  MATCH (stored:StoredText)
  WHERE stored.id > $after
  RETURN stored.id AS id, stored.text AS text, stored.given AS given, stored.reading AS reading, stored.refused AS refused
  ORDER BY id
  LIMIT $limit
}
RETURN id, text, given, reading, refused
ORDER BY id
LIMIT $limit
