// Keeps a text of which no article can be made, with the reason.
//
// @param id STRING!
// @param reason STRING!
// @rows none
// @mode WRITE
MATCH (stored:StoredText {id: $id})
SET stored.refused = $reason
