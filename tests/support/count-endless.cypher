// How many of the endless statement run now.
SHOW TRANSACTIONS YIELD currentQuery
WHERE currentQuery STARTS WITH '// Runs for minutes'
RETURN count(*) AS running
