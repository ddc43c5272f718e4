// Deletes every node, in portions that fit into the memory of a transaction.
MATCH (node)
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS
