// How many entities are linked to each, by relation, direction and type: of each at most so many are counted.
//
// @param ids LIST<STRING!>!
// @param relations LIST<STRING!>!
// @param types LIST<STRING!>!
// @param above STRING! the strength that links exceed
// @param most INTEGER!
// @row ownerId STRING!
// @row relation STRING!
// @row direction STRING! OUT where the entity is the source, IN where it is the target
// @row type STRING!
// @row count INTEGER!
// @rows keyed ownerId
// @mode READ
UNWIND $ids AS id
UNWIND $relations AS relation
UNWIND $types AS type
CALL (id, relation, type) {
  RETURN
    'OUT' AS direction,
    COUNT {
      MATCH ()-[link:LINKED]->()
      USING INDEX SEEK link:LINKED(sourceId, relation, targetType, strength, targetId)
      WHERE
        link.sourceId = id AND link.relation = relation AND link.targetType = type AND
        link.strength > $above AND link.targetId > ''
      RETURN link
      LIMIT $most
    } AS count

  UNION ALL

  RETURN
    'IN' AS direction,
    COUNT {
      MATCH ()-[link:LINKED]->()
      USING INDEX SEEK link:LINKED(targetId, relation, sourceType, strength, sourceId)
      WHERE
        link.targetId = id AND link.relation = relation AND link.sourceType = type AND
        link.strength > $above AND link.sourceId > ''
      RETURN link
      LIMIT $most
    } AS count
}
WITH id, relation, direction, type, count
WHERE count > 0
RETURN id AS ownerId, relation, direction, type, count
