// Links that nothing has stated before.
//
// @param links LIST<LinkInput!>!
// @rows none
// @mode WRITE
UNWIND $links AS row
MATCH (source:Entity {id: row.sourceId})
MATCH (target:Entity {id: row.targetId})
CREATE (source)-[:LINKED {
  sourceId: row.sourceId, targetId: row.targetId, sourceType: row.sourceType, targetType: row.targetType,
  relation: row.relation, pair: row.pair, count: row.count, negated: row.negated, oldest: row.oldest,
  newest: row.newest, strength: row.strength, tie: row.tie
}]->(target)
