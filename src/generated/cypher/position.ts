// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { rows, statement } from './model.ts';

/** Deletes those of these positions that no article states. */
export const deleteUnsupportedPositions = statement({
  name: 'position/delete-unsupported-positions',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { positions: 'INTEGER!' },
  rows: 'one',
  text: `UNWIND $given.ids AS id
MATCH (position:Position {id: id})
WHERE NOT EXISTS { (position)-[:EVIDENCED_BY]->(:Evidence) }
DETACH DELETE position
RETURN count(*) AS positions`,
});

/** Offices, ranks and titles of people. */
export const mergePositions = statement({
  name: 'position/merge-positions',
  mode: 'WRITE',
  parameters: { positions: 'LIST<PositionInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.positions AS row
MATCH (person:Entity {id: row.personId})
OPTIONAL MATCH (organization:Entity {id: row.organizationId})
OPTIONAL MATCH (country:Entity {id: row.countryId})
MERGE (position:Position {id: row.id})
ON CREATE SET
  position.title = row.title, position.personId = row.personId, position.organizationId = row.organizationId,
  position.countryId = row.countryId, position.byTitle = row.byTitle, position.byName = person.byName
MERGE (person)-[:HOLDS]->(position)
FOREACH (_ IN CASE WHEN organization IS NULL THEN [] ELSE [1] END | MERGE (position)-[:AT]->(organization))
FOREACH (_ IN CASE WHEN country IS NULL THEN [] ELSE [1] END | MERGE (position)-[:FOR]->(country))`,
});

/** Positions by their ids. */
export const positionsById = statement({
  name: 'position/positions-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { id: 'STRING!', node: 'PositionRow!' },
  rows: 'keyedOne id',
  text: `UNWIND $given.ids AS id
MATCH (position:Position {id: id})
RETURN
  id,
  ${rows.PositionRow.selected('position')} AS node`,
});

/** Writes the titles of positions as their oldest evidence does. */
export const titlePositions = statement({
  name: 'position/title-positions',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.ids AS id
MATCH (position:Position {id: id})
CALL (position) {
  MATCH (evidence:Evidence)
  WHERE evidence.ownerId = position.id AND evidence.byDate > ''
  RETURN evidence
  ORDER BY evidence.ownerId, evidence.byDate
  LIMIT 1
}
SET position.title = evidence.title`,
});
