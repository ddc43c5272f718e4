MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH path = shortestPath((from)-[:PUBLISHED_BY|OF|IN|SPOKEN_BY|MENTIONS|HOLDS|AT|FOR|SUBJECT|OBJECT|ATTRIBUTED_TO|LOCATED_IN|PARTICIPATED_IN*..6]-(to))
WITH nodes(path) AS ns, relationships(path) AS rs
RETURN {
  length: size(rs),
  nodes: [n IN ns | {__typename: [l IN labels(n) WHERE l <> 'Entity'][0], id: n.id}],
  steps: [i IN range(0, size(rs) - 1) | {relation: type(rs[i]), forward: startNode(rs[i]) = ns[i]}]
} AS row
