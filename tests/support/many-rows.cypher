// More rows than anybody takes.
UNWIND range(1, 10000000) AS number
RETURN number
