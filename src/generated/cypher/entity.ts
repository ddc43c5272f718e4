// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { articlesOfEntity, claimsOfEntity, mentionsOfEntity } from './lists.ts';
import { rows, statement, statementWithLists } from './model.ts';

/** What articles say of entities; where several say the same, once, by the oldest of them. */
export const contributionsToEntities = statement({
  name: 'entity/contributions-to-entities',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { entityId: 'STRING!', type: 'STRING!', order: 'STRING!', nameFr: 'STRING!', nameEn: 'STRING', aliases: 'LIST<STRING!>!', unnamed: 'BOOLEAN', isoCode: 'STRING', countryCode: 'STRING', kind: 'STRING', date: 'STRING', dateBasis: 'STRING', locationId: 'STRING', precise: 'BOOLEAN' },
  rows: 'keyed entityId',
  text: `UNWIND $given.ids AS id
MATCH (entity:Entity {id: id})<-[said:CONTRIBUTES]-(:Article)
RETURN
  id AS entityId, [label IN labels(entity) WHERE label <> 'Entity'][0] AS type, min(said.order) AS order,
  said.nameFr AS nameFr, said.nameEn AS nameEn, said.aliases AS aliases, said.unnamed AS unnamed,
  said.isoCode AS isoCode, said.countryCode AS countryCode, said.kind AS kind, said.date AS date,
  said.dateBasis AS dateBasis, said.locationId AS locationId, said.precise AS precise`,
});

/** What articles say of entities. */
export const createContributions = statement({
  name: 'entity/create-contributions',
  mode: 'WRITE',
  parameters: { contributions: 'LIST<ContributionInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.contributions AS row
MATCH (article:Article {id: row.articleId})
MATCH (entity:Entity {id: row.entityId})
CREATE (article)-[:CONTRIBUTES {
  order: row.order, nameFr: row.nameFr, nameEn: row.nameEn, aliases: row.aliases, unnamed: row.unnamed,
  isoCode: row.isoCode, countryCode: row.countryCode, kind: row.kind, date: row.date, dateBasis: row.dateBasis,
  locationId: row.locationId, precise: row.precise
}]->(entity)`,
});

/** Deletes entities of which no article says anything. */
export const deleteEntities = statement({
  name: 'entity/delete-entities',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity`,
});

/** Deletes names that nothing has any more. */
export const deleteUnusedNames = statement({
  name: 'entity/delete-unused-names',
  mode: 'WRITE',
  parameters: { keys: 'LIST<STRING!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.keys AS key
MATCH (name:Name {key: key})
WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
DELETE name`,
});

/** Takes the names by which entities are looked up from them, and says which these were. */
export const dropNames = statement({
  name: 'entity/drop-names',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { key: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (name:Name)-[naming:NAMES]->(:Entity {id: id})
DELETE naming
RETURN DISTINCT name.key AS key`,
});

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

/** Entities as far as they are folded: what other contributions are added to. */
export const entityStates = statement({
  name: 'entity/entity-states',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!', nameFr: 'STRING!', nameEn: 'STRING', names: 'LIST<STRING!>!', ranks: 'LIST<STRING!>!', unnamed: 'BOOLEAN', isoCode: 'STRING', countryCode: 'STRING', kind: 'STRING', date: 'STRING', dateBasis: 'STRING', locationId: 'STRING' },
  rows: 'keyedOne id',
  text: `UNWIND $given.ids AS id
MATCH (entity:Entity {id: id})
RETURN
  id, entity.nameFr AS nameFr, entity.nameEn AS nameEn, entity.names AS names, entity.ranks AS ranks,
  entity.unnamed AS unnamed, entity.isoCode AS isoCode, entity.countryCode AS countryCode, entity.kind AS kind,
  entity.date AS date, entity.dateBasis AS dateBasis, entity.locationId AS locationId`,
});

/** Deletes relationships between entities, which claims draw. */
export const eraseRelationships = statement({
  name: 'entity/erase-relationships',
  mode: 'WRITE',
  parameters: { relationships: 'LIST<DrawnInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.relationships AS row
MATCH (:Entity {id: row.subjectId})-[drawn:PARTICIPATED_IN|LOCATED_IN|OF]->(:Entity {id: row.objectId})
WHERE type(drawn) = CASE row.predicate WHEN 'BELONGS_TO' THEN 'OF' ELSE row.predicate END
DELETE drawn`,
});

/** How many entities are linked to each, by relation, direction and type: of each at most so many are counted. */
export const linkCountsOfEntity = statement({
  name: 'entity/link-counts-of-entity',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', relations: 'LIST<STRING!>!', types: 'LIST<STRING!>!', /** the strength that links exceed */ above: 'STRING!', most: 'INTEGER!' },
  row: { ownerId: 'STRING!', relation: 'STRING!', /** OUT where the entity is the source, IN where it is the target */ direction: 'STRING!', type: 'STRING!', count: 'INTEGER!' },
  rows: 'keyed ownerId',
  text: `UNWIND $given.ids AS id
UNWIND $given.relations AS relation
UNWIND $given.types AS type
CALL (id, relation, type) {
  RETURN
    'OUT' AS direction,
    COUNT {
      MATCH ()-[link:LINKED]->()
      USING INDEX SEEK link:LINKED(sourceId, relation, targetType, strength, targetId)
      WHERE
        link.sourceId = id AND link.relation = relation AND link.targetType = type AND
        link.strength > $given.above AND link.targetId > ''
      RETURN link
      LIMIT $given.most
    } AS count

  UNION ALL

  RETURN
    'IN' AS direction,
    COUNT {
      MATCH ()-[link:LINKED]->()
      USING INDEX SEEK link:LINKED(targetId, relation, sourceType, strength, sourceId)
      WHERE
        link.targetId = id AND link.relation = relation AND link.sourceType = type AND
        link.strength > $given.above AND link.sourceId > ''
      RETURN link
      LIMIT $given.most
    } AS count
}
WITH id, relation, direction, type, count
WHERE count > 0
RETURN id AS ownerId, relation, direction, type, count`,
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

/** Entities as they are folded from what articles say of them. */
export const writeEntities = statement({
  name: 'entity/write-entities',
  mode: 'WRITE',
  parameters: { entities: 'LIST<EntityInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.entities AS row
MERGE (entity:Entity {id: row.id})
SET entity = {
  id: row.id, nameFr: row.nameFr, nameEn: row.nameEn, aliases: row.aliases, knownAs: row.knownAs, names: row.names,
  ranks: row.ranks, nameWords: row.nameWords, byName: row.byName, unnamed: row.unnamed, isoCode: row.isoCode,
  countryCode: row.countryCode, kind: row.kind, date: row.date, dateBasis: row.dateBasis,
  locationId: row.locationId, earliest: row.earliest, latest: row.latest, byDate: row.byDate
}
FOREACH (_ IN CASE WHEN row.type = 'Person' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (_ IN CASE WHEN row.type = 'Organization' THEN [1] ELSE [] END | SET entity:Organization)
FOREACH (_ IN CASE WHEN row.type = 'Country' THEN [1] ELSE [] END | SET entity:Country)
FOREACH (_ IN CASE WHEN row.type = 'Place' THEN [1] ELSE [] END | SET entity:Place)
FOREACH (_ IN CASE WHEN row.type = 'Event' THEN [1] ELSE [] END | SET entity:Event)`,
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
