// Whom the strongest ties of these entities lead to, but for those that are left out; where relations are given, the strongest
// links of each relation and type. Of several to one the strongest counts.
//
// @param ids LIST<STRING!>!
// @param above STRING! the strength that links exceed
// @param relations LIST<STRING!> all there are where there is none
// @param types LIST<STRING!>! of those that they lead to, where relations are given
// @param exclude LIST<STRING!>! ids of entities that are left out
// @param most INTEGER! rows; as many ties, or links of a relation and type, are read of an entity in a direction
// @row id STRING!
// @rows many
// @mode READ
UNWIND $ids AS id
CALL (id) {
  UNWIND CASE WHEN $relations IS NULL THEN [id] ELSE [] END AS owner
  CALL (owner) {
    MATCH ()-[link:LINKED]->()
    USING INDEX SEEK link:LINKED(sourceId, tie, targetId)
    WHERE
      link.sourceId = owner AND link.tie > $above AND link.targetId > '' AND
      NOT link.targetId IN $exclude
    WITH link
    ORDER BY link.sourceId DESC, link.tie DESC, link.targetId DESC
    LIMIT $most
    RETURN collect([link.targetId, link.tie]) AS links

    UNION ALL

    MATCH ()-[link:LINKED]->()
    USING INDEX SEEK link:LINKED(targetId, tie, sourceId)
    WHERE
      link.targetId = owner AND link.tie > $above AND link.sourceId > '' AND
      NOT link.sourceId IN $exclude
    WITH link
    ORDER BY link.targetId DESC, link.tie DESC, link.sourceId DESC
    LIMIT $most
    RETURN collect([link.sourceId, link.tie]) AS links
  }
  RETURN links

  UNION ALL

  UNWIND coalesce($relations, []) AS relation
  UNWIND $types AS type
  CALL (id, relation, type) {
    MATCH ()-[link:LINKED]->()
    USING INDEX SEEK link:LINKED(sourceId, relation, targetType, strength, targetId)
    WHERE
      link.sourceId = id AND link.relation = relation AND link.targetType = type AND
      link.strength > $above AND link.targetId > '' AND NOT link.targetId IN $exclude
    WITH link
    ORDER BY link.sourceId DESC, link.relation DESC, link.targetType DESC, link.strength DESC, link.targetId DESC
    LIMIT $most
    RETURN collect([link.targetId, link.strength]) AS links

    UNION ALL

    MATCH ()-[link:LINKED]->()
    USING INDEX SEEK link:LINKED(targetId, relation, sourceType, strength, sourceId)
    WHERE
      link.targetId = id AND link.relation = relation AND link.sourceType = type AND
      link.strength > $above AND link.sourceId > '' AND NOT link.sourceId IN $exclude
    WITH link
    ORDER BY link.targetId DESC, link.relation DESC, link.sourceType DESC, link.strength DESC, link.sourceId DESC
    LIMIT $most
    RETURN collect([link.sourceId, link.strength]) AS links
  }
  RETURN links
}
UNWIND links AS link
WITH link[0] AS id, max(link[1]) AS strength
RETURN id
ORDER BY strength DESC, id DESC
LIMIT $most
