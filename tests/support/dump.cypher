// All nodes, but for what tells when they were written and in how many writes.
MATCH (node)
RETURN labels(node) AS labels, node {.*, readAt: null, revision: null} AS properties, COUNT { (node)--() } AS degree
ORDER BY node.id, node.key
