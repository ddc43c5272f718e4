// The names of all indexes, those behind constraints included.
//
// @row name STRING!
// @rows many
// @mode READ
SHOW INDEXES
YIELD name
RETURN name
