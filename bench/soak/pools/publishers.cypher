MATCH (p:Publisher)
RETURN p.name ORDER BY p.id LIMIT $most
