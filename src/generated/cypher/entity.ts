// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { articlesOfEntity, claimsOfEntity, mentionsOfEntity } from './lists.ts';
import { rows, statement, statementWithLists } from './model.ts';

/** Entities of any type that have each name or alias. */
export const entitiesByName = statement({
  name: 'entity/entities-by-name',
  mode: 'READ',
  parameters: { /** folded names */ keys: 'LIST<STRING!>!' },
  row: { key: 'STRING!', id: 'STRING!', nameFr: 'STRING!' },
  rows: 'keyed key',
  text: `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Entity)
RETURN key, found.id AS id, found.nameFr AS nameFr
ORDER BY key, id`,
});

/** Entities new to the graph, and what an article adds to those it holds: aliases, an English name, a country. */
export const mergeEntities = statement({
  name: 'entity/merge-entities',
  mode: 'WRITE',
  parameters: { entities: 'LIST<EntityInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.entities AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET
  entity.nameFr = row.nameFr, entity.nameEn = row.nameEn, entity.aliases = row.aliases,
  entity.knownAs = row.knownAs, entity.nameWords = row.nameWords, entity.byName = row.byName,
  entity.unnamed = row.unnamed, entity.isoCode = row.isoCode, entity.countryCode = row.countryCode,
  entity.kind = row.kind, entity.date = row.date, entity.dateBasis = row.dateBasis, entity.earliest = row.earliest,
  entity.latest = row.latest, entity.byDate = row.byDate
ON MATCH SET
  entity.nameEn = coalesce(entity.nameEn, row.nameEn),
  entity.countryCode = coalesce(entity.countryCode, row.countryCode),
  entity.aliases = entity.aliases + [alias IN row.aliases WHERE NOT alias IN entity.aliases + [entity.nameFr]],
  entity.nameWords = entity.nameWords + [words IN row.nameWords WHERE NOT words IN entity.nameWords]
FOREACH (_ IN CASE WHEN row.type = 'Person' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (_ IN CASE WHEN row.type = 'Organization' THEN [1] ELSE [] END | SET entity:Organization)
FOREACH (_ IN CASE WHEN row.type = 'Country' THEN [1] ELSE [] END | SET entity:Country)
FOREACH (_ IN CASE WHEN row.type = 'Place' THEN [1] ELSE [] END | SET entity:Place)
FOREACH (_ IN CASE WHEN row.type = 'Event' THEN [1] ELSE [] END | SET entity:Event)`,
});

/** Folded names and aliases, for look-ups. */
export const mergeNames = statement({
  name: 'entity/merge-names',
  mode: 'WRITE',
  parameters: { names: 'LIST<NameInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.names AS row
MATCH (entity:Entity {id: row.entityId})
MERGE (name:Name {key: row.key})
MERGE (name)-[:NAMES]->(entity)`,
});

/** Entities by their ids. */
export const entitiesById = statementWithLists({
  name: 'entity/entities-by-id',
  parameters: { ids: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { id: 'STRING!', node: 'EntityRow!' },
  rows: 'keyedOne id',
  prefetches: { articlesOfEntity: [articlesOfEntity, 'found.id'], claimsOfEntity: [claimsOfEntity, 'found.id'], mentionsOfEntity: [mentionsOfEntity, 'found.id'] },
  text: ({ lists, columns }) => `UNWIND $given.ids AS key
MATCH (found:Entity {id: key})
${lists}RETURN
  key AS id,
  ${rows.EntityRow.selected('found')} AS node${columns}`,
});
