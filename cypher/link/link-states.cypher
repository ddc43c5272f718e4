// The links of pairs as far as they are folded.
//
// @param pairs LIST<STRING!>!
// @row sourceId STRING!
// @row relation STRING!
// @row targetId STRING!
// @row count INTEGER!
// @row negated INTEGER!
// @row oldest STRING
// @row newest STRING
// @row tie STRING
// @rows many
// @mode READ
MATCH ()-[link:LINKED]->()
USING INDEX SEEK link:LINKED(pair)
WHERE link.pair IN $pairs
RETURN
  link.sourceId AS sourceId, link.relation AS relation, link.targetId AS targetId, link.count AS count,
  link.negated AS negated, link.oldest AS oldest, link.newest AS newest, link.tie AS tie
