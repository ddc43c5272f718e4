MATCH (p:Person)
WHERE 3 <= COUNT { (p)<-[:SPOKEN_BY]-() } <= 30
  AND COUNT { (p)-[:HOLDS]->() } >= 1
RETURN p.nameFr ORDER BY p.id LIMIT 20
