MATCH (m:Mention)
WHERE m.entityId = $id AND m.byDate > ''
RETURN m.byDate ORDER BY m.entityId DESC, m.byDate DESC SKIP $depth LIMIT 1
