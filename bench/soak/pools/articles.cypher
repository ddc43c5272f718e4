MATCH (a:Article)
RETURN a.id ORDER BY a.id LIMIT $most
