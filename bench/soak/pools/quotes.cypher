MATCH (q:Quote)
RETURN q.id ORDER BY q.id LIMIT $most
