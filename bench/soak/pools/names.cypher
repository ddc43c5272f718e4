MATCH (e:Entity)
WHERE $type IN labels(e)
  AND NOT EXISTS { MATCH (e)<-[:NAMES]-(n:Name) WHERE COUNT { (n)-[:NAMES]->() } > 1 }
RETURN e.nameFr ORDER BY e.id LIMIT $most
