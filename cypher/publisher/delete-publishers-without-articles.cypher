// Deletes those of these publishers that have no article.
//
// @param ids LIST<STRING!>!
// @row publishers INTEGER!
// @rows one
// @mode WRITE
UNWIND $ids AS id
MATCH (publisher:Publisher {id: id})
WHERE NOT EXISTS { (publisher)<-[:PUBLISHED_BY]-(:Article) }
DELETE publisher
RETURN count(*) AS publishers
