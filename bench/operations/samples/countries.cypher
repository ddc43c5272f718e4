MATCH (c:Country)
WHERE COUNT { (c)<-[:OBJECT]-() } >= 20 AND c.isoCode <> 'SY'
RETURN c.isoCode ORDER BY c.id LIMIT 10
