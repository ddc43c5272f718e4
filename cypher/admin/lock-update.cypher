// Waits until no other program brings the graph up to date, and keeps others waiting until this transaction ends. It is
// rolled back: the node is never there for others, and a program that is killed leaves nothing behind.
//
// @rows none
// @mode WRITE
MERGE (:Newsgraph {id: 'update'})
