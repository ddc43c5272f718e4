MATCH (e:Entity {id: $id})
RETURN {id: e.id, name: e.nameFr, aliases: e.aliases} AS row
