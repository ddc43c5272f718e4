// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { articlesOfEntity, claimsOfEntity, claimsOfSpeaker, eventsOfParticipant, mentionsOfEntity, positionsOfPerson, quotesOfSpeaker } from './lists.ts';
import { listOfAll, rows, statementWithLists } from './model.ts';

/** People that meet the conditions, by name. Of a body and a country that one is read for which fewer offices are held. */
export const listPeople = listOfAll({
  name: 'person/list-people',
  order: 'ASC',
  parameters: { filter: 'PersonFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityCore!>!' },
  rows: 'one',
  text: ({ DESC, paged, counted }) => `CALL () {
  UNWIND [['organization', $given.filter.organizationId], ['country', $given.filter.countryId]] AS way
  OPTIONAL MATCH (owner:Entity {id: way[1]})
  WITH way, owner
  WHERE way[1] IS NOT NULL
  RETURN min([coalesce(CASE way[0]
    WHEN 'organization' THEN COUNT { (owner)<-[:AT]-() }
    ELSE COUNT { (owner)<-[:FOR]-() }
  END, 0), way[0], way[1]]) AS rarest
}
WITH CASE WHEN $given.page.counted THEN COUNT { MATCH (:Person) } END AS total, rarest[1] AS by, rarest[2] AS id
OPTIONAL CALL (by, id) {
  CALL (by, id) {
    WITH CASE WHEN by = 'organization' THEN id END AS seek
    MATCH (position:Position)
    USING INDEX SEEK position:Position(organizationId, byName)
    WHERE position.organizationId = seek AND position.byName > $given.page.lower AND position.byName < $given.page.upper
    WITH position
    ${paged(`ORDER BY position.organizationId${DESC}, position.byName${DESC}`)}
    WITH DISTINCT position.byName AS cursor, position.personId AS personId
    MATCH (person:Entity {id: personId})
    RETURN person, cursor

    UNION ALL

    WITH CASE WHEN by = 'country' THEN id END AS seek
    MATCH (position:Position)
    USING INDEX SEEK position:Position(countryId, byName)
    WHERE position.countryId = seek AND position.byName > $given.page.lower AND position.byName < $given.page.upper
    WITH position
    ${paged(`ORDER BY position.countryId${DESC}, position.byName${DESC}`)}
    WITH DISTINCT position.byName AS cursor, position.personId AS personId
    MATCH (person:Entity {id: personId})
    RETURN person, cursor

    UNION ALL

    MATCH (person:Person)
    USING INDEX person:Person(byName)
    WHERE person.byName > CASE WHEN by IS NULL THEN $given.page.lower END AND person.byName < $given.page.upper
    RETURN person, person.byName AS cursor
    ${paged(`ORDER BY person.byName${DESC}`)}
  }
  WITH person, cursor
  WHERE ($given.filter.name IS NULL OR left(person.byName, size(person.byName) - size(person.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.organizationId IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position {organizationId: $given.filter.organizationId}) })
    AND ($given.filter.countryId IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position {countryId: $given.filter.countryId}) })
  RETURN person, cursor
  ${paged(`LIMIT $given.page.limit`)}
}
RETURN ${paged(`total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN person IS NOT NULL THEN ${rows.EntityCore.selected('person')} END) AS nodes`) || counted('person')}`,
});

/** People that have each name or alias. */
export const peopleByName = statementWithLists({
  name: 'person/people-by-name',
  parameters: { /** folded names */ keys: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { key: 'STRING!', node: 'EntityCore!' },
  rows: 'keyed key',
  prefetches: { articlesOfEntity: [articlesOfEntity, 'found.id'], claimsOfEntity: [claimsOfEntity, 'found.id'], claimsOfSpeaker: [claimsOfSpeaker, 'found.id'], eventsOfParticipant: [eventsOfParticipant, 'found.id'], mentionsOfEntity: [mentionsOfEntity, 'found.id'], positionsOfPerson: [positionsOfPerson, 'found.id'], quotesOfSpeaker: [quotesOfSpeaker, 'found.id'] },
  text: ({ lists, columns }) => `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Person)
${lists}RETURN
  key,
  ${rows.EntityCore.selected('found')} AS node${columns}
ORDER BY key, found.id`,
});
