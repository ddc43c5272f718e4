// A statement that needs more memory than a transaction may have.
UNWIND range(1, 20000000) AS i
WITH collect('a rather long text, of which there are many: ' + toString(i)) AS texts
RETURN size(texts) AS count
