// Deletes texts whose articles are made in the same transaction, and says which of them were there.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @rows many
// @mode WRITE
UNWIND $ids AS wanted
MATCH (stored:StoredText {id: wanted})
WITH stored, stored.id AS id
DETACH DELETE stored
RETURN id
