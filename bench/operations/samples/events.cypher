MATCH (n:Name)-[:NAMES]->(any:Event)
WITH n, collect(any) AS found
WHERE size(found) = 1
WITH found[0] AS e
WHERE e.nameEn IS NOT NULL AND COUNT { (e)-[:LOCATED_IN]->() } = 1
RETURN e.nameFr ORDER BY e.id LIMIT 10
