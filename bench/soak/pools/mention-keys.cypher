MATCH (m:Mention)
RETURN m.entityId, m.byDate ORDER BY m.id LIMIT $most
