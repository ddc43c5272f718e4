// Texts of which an article is to be made, in the order of their ids.
//
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row text STRING!
// @row given STRING what was given with it, as JSON
// @row reading STRING what another reader has found in it, as JSON
// @rows many
// @mode READ
MATCH (stored:StoredText)
WHERE stored.id > $after AND stored.refused IS NULL
RETURN stored.id AS id, stored.text AS text, stored.given AS given, stored.reading AS reading
ORDER BY stored.id
LIMIT $limit
