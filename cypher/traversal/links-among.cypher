// The links between the two entities of each pair.
//
// @param pairs LIST<STRING!>!
// @param above STRING! the strength that they exceed
// @param relations LIST<STRING!> all there are where there is none
// @param figures BOOLEAN! whether anything but ends and relation is wanted; else numbers are 0, and dates null
// @row source STRING!
// @row target STRING!
// @row relation STRING!
// @row count INTEGER!
// @row negated INTEGER!
// @row first STRING EDTF
// @row last STRING EDTF
// @rows many
// @mode READ
MATCH ()-[link:LINKED]->()
USING INDEX SEEK link:LINKED(pair)
WHERE
  link.pair IN $pairs AND link.strength > $above AND
  ($relations IS NULL OR link.relation IN $relations)
RETURN
  link.sourceId AS source, link.targetId AS target, link.relation AS relation,
  CASE WHEN $figures THEN link.count ELSE 0 END AS count, CASE WHEN $figures THEN link.negated ELSE 0 END AS negated,
  CASE WHEN $figures THEN split(link.oldest, '|')[2] END AS first,
  CASE WHEN $figures THEN split(link.newest, '|')[2] END AS last
