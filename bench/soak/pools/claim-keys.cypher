MATCH (c:Claim)
RETURN c.byDate ORDER BY c.id LIMIT $most
