// Not Cypher.
MATCH (note:Note RETURN note
