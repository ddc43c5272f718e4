// Makes nodes, and gives what they are known by.
UNWIND $nodes AS node
CREATE (made:$(node.labels))
SET made = node.properties
RETURN elementId(made) AS id
