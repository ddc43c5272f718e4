// Mentions by their ids.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row node MentionRow!
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
RETURN id, mention {.id, .text, .start, .end, .form, .reason, .entityId, .articleId, entity: null, article: null} AS node
