// Runs for minutes unless it is stopped.
UNWIND range(1, 100000000000) AS number
WITH number WHERE number % 7 = 8
RETURN count(number) AS never
