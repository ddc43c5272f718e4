MATCH (o:Organization)
WHERE COUNT { (o)<-[:OBJECT]-() } >= 5
  AND COUNT { (o)-[:PARTICIPATED_IN]->() } >= 5
  AND COUNT { (o)<-[:OBJECT]-() } <= 200
  AND NOT EXISTS { MATCH (o)<-[:NAMES]-(n:Name) WHERE COUNT { (n)-[:NAMES]->() } > 1 }
RETURN o.nameFr ORDER BY o.id LIMIT 10
