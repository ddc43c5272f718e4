// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { articlesOfEntity, claimsOfEntity, claimsOfSpeaker, eventsOfParticipant, mentionsOfEntity, positionsOfPerson, quotesOfSpeaker } from './lists.ts';
import { list, rows, statement, statementWithLists } from './model.ts';

/** How many people meet the conditions. */
export const countPeople = statement({
  name: 'person/count-people',
  mode: 'READ',
  parameters: { filter: 'EntityFilterInput!' },
  row: { total: 'INTEGER!' },
  rows: 'one',
  text: `MATCH (person:Person)
WHERE ($given.filter.name IS NULL OR left(person.byName, size(person.byName) - size(person.id) - 1) CONTAINS $given.filter.name)
  AND ($given.filter.countryCode IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position)-[:FOR]->(:Country {isoCode: $given.filter.countryCode}) })
RETURN count(person) AS total`,
});

/** People that meet the conditions, by name. */
export const listPeople = list({
  name: 'person/list-people',
  order: 'ASC',
  parameters: { filter: 'EntityFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityCore!>!' },
  rows: 'one',
  text: ({ DESC }) => `WITH CASE WHEN $given.page.counted THEN COUNT { MATCH (:Person) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (person:Person)
    USING INDEX person:Person(byName)
    WHERE person.byName > $given.page.lower AND person.byName < $given.page.upper
    RETURN person, person.byName AS cursor
    ORDER BY person.byName${DESC}
  }
  WITH person, cursor
  WHERE ($given.filter.name IS NULL OR left(person.byName, size(person.byName) - size(person.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.countryCode IS NULL OR EXISTS { (person)-[:HOLDS]->(:Position)-[:FOR]->(:Country {isoCode: $given.filter.countryCode}) })
  RETURN person, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN person IS NOT NULL THEN ${rows.EntityCore.selected('person')} END) AS nodes`,
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
