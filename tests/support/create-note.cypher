// A node for tests.
CREATE (note:Note {text: $text})
RETURN note.text AS text
