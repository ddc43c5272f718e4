MATCH (node)
RETURN labels(node) AS labels, properties(node) AS properties, COUNT { (node)--() } AS degree
ORDER BY node.id, node.key
