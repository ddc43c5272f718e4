// Deletes the links of pairs, which are folded anew.
//
// @param pairs LIST<STRING!>!
// @rows none
// @mode WRITE
MATCH ()-[link:LINKED]->()
USING INDEX SEEK link:LINKED(pair)
WHERE link.pair IN $pairs
DELETE link
