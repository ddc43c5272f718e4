MATCH (q:Quote)
WHERE q.byDate > ''
RETURN q.id ORDER BY q.byDate DESC LIMIT 100
