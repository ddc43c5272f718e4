// Removes an index that no constraint owns.
//
// @param name STRING!
// @rows none
// @mode WRITE
DROP INDEX $name IF EXISTS
