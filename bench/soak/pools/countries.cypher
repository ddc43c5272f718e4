MATCH (c:Country)
RETURN c.isoCode ORDER BY c.id LIMIT $most
