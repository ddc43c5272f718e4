MATCH (:Name {key: $key})-[:NAMES]->(e:Organization)
RETURN e.id
