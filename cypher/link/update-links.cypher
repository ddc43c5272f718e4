// Links as they are folded by now.
//
// @param links LIST<LinkInput!>!
// @rows none
// @mode WRITE
UNWIND $links AS row
MATCH (:Entity)-[link:LINKED]->(:Entity)
USING INDEX SEEK link:LINKED(pair)
WHERE link.pair = row.pair AND link.relation = row.relation AND link.sourceId = row.sourceId
SET
  link.count = row.count, link.negated = row.negated, link.oldest = row.oldest, link.newest = row.newest,
  link.strength = row.strength, link.tie = row.tie
