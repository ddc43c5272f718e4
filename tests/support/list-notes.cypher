// The nodes for tests.
MATCH (note:Note)
RETURN note.text AS text ORDER BY text
