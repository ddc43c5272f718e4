MATCH (c:Claim)
WHERE c.byDate > '' AND c.byDate < $key
WITH c ORDER BY c.byDate DESC LIMIT 10
MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity)
RETURN {id: c.id, predicate: c.predicate, subject: {name: s.nameFr}, object: {name: o.nameFr}} AS row
ORDER BY c.byDate DESC
