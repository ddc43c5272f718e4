// All nodes, but for what tells when they were written.
MATCH (node)
RETURN labels(node) AS labels, node {.*, readAt: null} AS properties, COUNT { (node)--() } AS degree
ORDER BY node.id, node.key
