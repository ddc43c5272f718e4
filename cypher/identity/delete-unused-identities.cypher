// Deletes those of these identities that no article needs any more.
//
// @param ids LIST<STRING!>!
// @rows none
// @mode WRITE
UNWIND $ids AS id
MATCH (identity:Identity {id: id})
WHERE NOT EXISTS { (identity)<-[:IDENTIFIES]-(:Article) }
DELETE identity
