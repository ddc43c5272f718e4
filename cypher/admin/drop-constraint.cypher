// Removes a constraint and the index behind it.
//
// @param name STRING!
// @rows none
// @mode WRITE
DROP CONSTRAINT $name IF EXISTS
