// For which entities others are taken, by the ids of these.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row entityId STRING!
// @rows many
// @mode READ
UNWIND $ids AS id
MATCH (identity:Identity {id: id})
RETURN id, identity.entityId AS entityId
