MATCH (e:Entity {id: $id})
RETURN COUNT { (e)<-[:OF]-() }
