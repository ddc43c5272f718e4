MATCH (a:Article)
WHERE a.byDate > ''
RETURN a.id ORDER BY a.byDate DESC LIMIT 20
