UNWIND $relationships AS relationship
MATCH (from) WHERE elementId(from) = relationship.from
MATCH (to) WHERE elementId(to) = relationship.to
CREATE (from)-[made:$(relationship.type)]->(to)
SET made = relationship.properties
