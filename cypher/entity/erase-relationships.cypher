// Deletes relationships between entities, which claims draw.
//
// @param relationships LIST<DrawnInput!>!
// @rows none
// @mode WRITE
UNWIND $relationships AS row
MATCH (:Entity {id: row.subjectId})-[drawn:PARTICIPATED_IN|LOCATED_IN|OF]->(:Entity {id: row.objectId})
WHERE type(drawn) = CASE row.predicate WHEN 'BELONGS_TO' THEN 'OF' ELSE row.predicate END
DELETE drawn
