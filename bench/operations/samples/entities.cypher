MATCH (e:Entity)
WHERE 20 <= COUNT { (e)<-[:SUBJECT]-() } + COUNT { (e)<-[:OBJECT]-() } <= 200
RETURN e.id ORDER BY e.id LIMIT 20
