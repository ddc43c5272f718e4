MATCH (e:Entity)
WHERE COUNT { (e)<-[:OF]-() } >= 5
RETURN e.id ORDER BY e.id LIMIT 100
