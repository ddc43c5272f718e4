// People that meet the conditions, by name. Of a body and a country that one is read for which fewer offices are held.
//
// @param filter PersonFilterInput!
// @list EntityCore by cursor ASC
CALL () {
  UNWIND [['organization', $filter.organizationId], ['country', $filter.countryId]] AS way
  OPTIONAL MATCH (owner:Entity {id: way[1]})
  WITH way, owner
  WHERE way[1] IS NOT NULL
  RETURN min([coalesce(CASE way[0]
    WHEN 'organization' THEN COUNT { (owner)<-[:AT]-() }
    ELSE COUNT { (owner)<-[:FOR]-() }
  END, 0), way[0], way[1]]) AS rarest
}
WITH CASE WHEN $page.counted THEN COUNT { MATCH (:Person) } END AS total, rarest[1] AS by, rarest[2] AS id
OPTIONAL CALL (by, id) {
  CALL (by, id) {
    WITH CASE WHEN by = 'organization' THEN id END AS seek
    MATCH (position:Position)
    USING INDEX SEEK position:Position(organizationId, byName)
    WHERE position.organizationId = seek AND position.byName > $page.lower AND position.byName < $page.upper
    WITH position
    ORDER BY position.organizationId, position.byName
    WITH DISTINCT position.byName AS cursor, position.personId AS personId
    MATCH (person:Entity {id: personId})
    RETURN person, cursor

    UNION ALL

    WITH CASE WHEN by = 'country' THEN id END AS seek
    MATCH (position:Position)
    USING INDEX SEEK position:Position(countryId, byName)
    WHERE position.countryId = seek AND position.byName > $page.lower AND position.byName < $page.upper
    WITH position
    ORDER BY position.countryId, position.byName
    WITH DISTINCT position.byName AS cursor, position.personId AS personId
    MATCH (person:Entity {id: personId})
    RETURN person, cursor

    UNION ALL

    MATCH (person:Person)
    USING INDEX person:Person(byName)
    WHERE person.byName > CASE WHEN by IS NULL THEN $page.lower END AND person.byName < $page.upper
    RETURN person, person.byName AS cursor
    ORDER BY person.byName
  }
  WITH person, cursor
  WHERE ($filter.name IS NULL OR left(person.byName, size(person.byName) - size(person.id) - 1) CONTAINS $filter.name)
    AND ($filter.organizationId IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position {organizationId: $filter.organizationId}) })
    AND ($filter.countryId IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position {countryId: $filter.countryId}) })
  RETURN person, cursor
  LIMIT $page.limit
}
RETURN total, person
