// Writes the titles of positions as their oldest evidence does.
//
// @param ids LIST<STRING!>!
// @rows none
// @mode WRITE
UNWIND $ids AS id
MATCH (position:Position {id: id})
CALL (position) {
  MATCH (evidence:Evidence)
  WHERE evidence.ownerId = position.id AND evidence.byDate > ''
  RETURN evidence
  ORDER BY evidence.ownerId, evidence.byDate
  LIMIT 1
}
SET position.title = evidence.title
