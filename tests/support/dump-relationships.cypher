MATCH (from)-[relationship]->(to)
RETURN
  coalesce(from.id, from.key) AS from, type(relationship) AS type, coalesce(to.id, to.key) AS to,
  properties(relationship) AS properties
ORDER BY from, type, to, relationship.relation
