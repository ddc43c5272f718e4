MATCH (p:Person)
WHERE 3 <= COUNT { (p)<-[:SPOKEN_BY]-() } <= 30
  AND COUNT { (p)-[:HOLDS]->() } >= 1
  AND NOT EXISTS { MATCH (p)<-[:NAMES]-(n:Name) WHERE COUNT { (n)-[:NAMES]->() } > 1 }
RETURN p.nameFr ORDER BY p.id LIMIT 10
