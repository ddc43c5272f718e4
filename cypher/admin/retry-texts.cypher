// Has texts tried again of which no article could be made.
//
// @rows none
// @mode WRITE
MATCH (stored:StoredText)
REMOVE stored.refused
