// Waits until all indexes are online.
//
// @param seconds INTEGER! how long at most
// @rows none
// @mode READ
CALL db.awaitIndexes($seconds)
