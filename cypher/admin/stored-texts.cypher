// Texts of which an article is to be made, in the order in which their articles were stored.
//
// @param after INTEGER! the ordinal of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row text STRING!
// @row given STRING what was given with it, as JSON
// @row ordinal INTEGER!
// @rows many
// @mode READ
MATCH (stored:StoredText)
WHERE stored.ordinal > $after AND stored.refused IS NULL
RETURN stored.id AS id, stored.text AS text, stored.given AS given, stored.ordinal AS ordinal
ORDER BY stored.ordinal
LIMIT $limit
