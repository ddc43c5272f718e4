MATCH (e:Entity)
RETURN e.id ORDER BY e.id LIMIT $most
