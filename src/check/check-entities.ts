import { isDeepStrictEqual } from 'node:util';
import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { claimsThatDraw, entitiesAfter, pairsOfEntities, relationshipsOfEntities } from '../generated/cypher/check.ts';
import { contributionsToEntities } from '../generated/cypher/entity.ts';
import { sumsOfPairs } from '../generated/cypher/link.ts';
import type { EntityInput, LinkInput } from '../generated/cypher/model.ts';
import { typeOfId } from '../graph/id.ts';
import { type DrawnRelationships, drawnRelationships } from '../ingest/drawn-relationships.ts';
import { nameRows } from '../ingest/entity-rows.ts';
import { foldEntity } from '../ingest/fold-entity.ts';
import { linkRows } from '../ingest/fold-links.ts';
import { type Element, node, relationship } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { pagesOf, type Reading } from './pages.ts';

type Stored = RowOf<typeof entitiesAfter>;
type Found = RowOf<typeof relationshipsOfEntities>;

/** Compares entities, their names and the relationships between them with what contributions, claims and offices fold to. */
export async function checkEntities(reading: Reading, comparison: Comparison): Promise<void> {
  for await (const page of pagesOf(reading, entitiesAfter)) {
    const ours = page.filter(({ id }) => typeOfId(id) !== null);
    const faulty = ours.filter((stored) => !isLabelled(stored));
    comparison.note(
      faulty.map(({ id, labels }) => `${id}: labels is ${JSON.stringify(labels)}, expected Entity and ${typeOfId(id)}`),
    );
    await compareEntities(reading.run, ours.filter(isLabelled), comparison);
  }
}

function isLabelled({ id, labels }: Stored): boolean {
  return isDeepStrictEqual([...labels].sort(), ['Entity', typeOfId(id)].sort());
}

async function compareEntities(run: Run, stored: readonly Stored[], comparison: Comparison): Promise<void> {
  const ids = stored.map(({ id }) => id);
  const [said, claims, found, pairs] = await Promise.all([
    contributionsToEntities(run, { ids }),
    claimsThatDraw(run, { ids }),
    relationshipsOfEntities(run, { ids }),
    pairsOfEntities(run, { ids }),
  ]);
  const links = linkRows(await sumsOfPairs(run, { ends: pairs }));
  const entities = [...said.values()].map((contributions) => foldEntity(null, contributions));
  comparison.compare(
    { nodes: stored.map(node), relationships: found.map(relationship) },
    {
      nodes: entities.map(({ type, ...entity }) => {
        return node({ id: entity.id, labels: ['Entity', type], properties: entity });
      }),
      relationships: [
        ...entities.flatMap(namings),
        ...drawn(drawnRelationships(claims), entities, found),
        ...links.filter(({ sourceId }) => ids.includes(sourceId)).map(linked),
      ],
    },
  );
}

function namings(entity: EntityInput): Element[] {
  return nameRows(entity).map(({ key, entityId }) => {
    return relationship({ from: key, type: 'NAMES', to: entityId, properties: {} });
  });
}

function linked(link: LinkInput): Element {
  return relationship({ from: link.sourceId, type: 'LINKED', to: link.targetId, properties: { ...link } });
}

/** The relationships that claims draw. A participation has the order keys of both its ends. */
function drawn(
  { participations, locations, nationalities }: DrawnRelationships,
  entities: readonly EntityInput[],
  found: readonly Found[],
): Element[] {
  const byName = new Map(entities.map((entity) => [entity.id, entity.byName]));
  const byDate = new Map(found.map(({ to, toByDate }) => [to, toByDate]));
  const bare = (type: string, from: string, to: string) => relationship({ from, type, to, properties: {} });
  return [
    ...participations.map(({ entityId, eventId, role, order }) => {
      const keys = { byDate: byDate.get(eventId), byName: byName.get(entityId) };
      const properties = { role, order, entityId, eventId, ...keys };
      return relationship({ from: entityId, type: 'PARTICIPATED_IN', to: eventId, properties });
    }),
    ...locations.map(({ eventId, locationId }) => bare('LOCATED_IN', eventId, locationId)),
    ...nationalities.map(({ organizationId, countryId }) => bare('OF', organizationId, countryId)),
  ];
}
