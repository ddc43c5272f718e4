MATCH (c:Claim)
WHERE c.byDate > ''
RETURN c.byDate ORDER BY c.byDate DESC SKIP $depth LIMIT 1
