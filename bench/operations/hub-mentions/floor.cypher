MATCH (m:Mention)
WHERE m.entityId = $id AND m.byDate > '' AND m.byDate < $key
WITH m ORDER BY m.entityId DESC, m.byDate DESC LIMIT 20
MATCH (m)-[:IN]->(a:Article)
RETURN {text: m.text, start: m.start, end: m.end, article: {id: a.id, title: a.title}} AS row
ORDER BY m.byDate DESC
