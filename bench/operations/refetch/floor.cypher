UNWIND $ids AS id
MATCH (q:Quote {id: id})
OPTIONAL MATCH (q)-[:SPOKEN_BY]->(s:Entity)
RETURN {
  __typename: 'Quote', id: q.id, text: q.text, speaker: CASE WHEN s IS NULL THEN null ELSE {name: s.nameFr} END
} AS row
