import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import { positionsAfter, relationshipsOfPositions } from '../generated/cypher/check.ts';
import { makeId, typeOfId } from '../graph/id.ts';
import { nameKey } from '../graph/name-key.ts';
import { orderKey } from '../graph/order-key.ts';
import { type Element, node, relationship } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { pagesOf, type Reading } from './pages.ts';

type Stored = RowOf<typeof positionsAfter>;

/** A position of which the id says that it is of this person, title, country and body, or of what is taken for that body. */
interface Known {
  readonly id: string;
  readonly title: string;
  readonly personId: string;
  readonly organizationId: string | null;
  readonly countryId: string | null;
  readonly byName: string | null;
}

/** Compares positions, their titles and who holds them where with their ids and their oldest evidence. */
export async function checkPositions(reading: Reading, comparison: Comparison): Promise<void> {
  for await (const page of pagesOf(reading, positionsAfter)) {
    const ours = page.filter(({ id }) => typeOfId(id) === 'Position');
    const supported = ours.filter(({ title }) => title !== null);
    const known = supported.flatMap((stored) => knownOf(stored) ?? []);
    const sound = new Set(known.map(({ id }) => id));
    const isFaulty = ({ id, title }: Stored) => title !== null && !sound.has(id);
    comparison.note(
      ours
        .filter(isFaulty)
        .map(({ id }) => `${id}: person, title, organization or country is not that which its id is made of`),
    );
    const compared = ours.filter((stored) => !isFaulty(stored));
    const relationships = await relationshipsOfPositions(reading.run, { ids: compared.map(({ id }) => id) });
    comparison.compare(
      { nodes: compared.map(node), relationships: relationships.map(relationship) },
      { nodes: known.map(asNode), relationships: known.flatMap(held) },
    );
  }
}

/** `null` where the id is made of something else. */
function knownOf({ id, title, personByName: byName, acronymIds, properties }: Stored): Known | null {
  const { personId } = properties;
  const [organizationId, countryId] = [properties['organizationId'], properties['countryId']].map((end) => end ?? null);
  if (title === null || !isId(personId) || !(organizationId === null || isId(organizationId))) return null;
  if (!(countryId === null || isId(countryId))) return null;
  const isMadeOf = (body: string | null) => makeId('Position', personId, nameKey(title), body, countryId) === id;
  if (![organizationId, ...acronymIds].some(isMadeOf)) return null;
  return { id, title, personId, organizationId, countryId, byName };
}

function isId(value: unknown): value is string {
  return typeof value === 'string';
}

function asNode(position: Known): Element {
  const { id, title } = position;
  return node({ id, labels: ['Position'], properties: { ...position, byTitle: orderKey(title, id) } });
}

function held({ id, personId, organizationId, countryId }: Known): Element[] {
  const to = (from: string, type: string, end: string | null) =>
    end === null ? [] : [relationship({ from, type, to: end, properties: {} })];
  return [...to(personId, 'HOLDS', id), ...to(id, 'AT', organizationId), ...to(id, 'FOR', countryId)];
}
