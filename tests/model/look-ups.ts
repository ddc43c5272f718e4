import { lookUpKey } from '../../src/graph/look-up-key.ts';
import { severalNamed } from './faults.ts';
import { type Entity, held, type MemoryGraph } from './graph.ts';
import { byText, on } from './order.ts';

/** The entity of this type that has this name or alias, in either language. @throws GraphQLError AMBIGUOUS */
export function entityNamed(graph: MemoryGraph, type: string, name: string): Entity | null {
  const ids = [...(graph.names.get(lookUpKey(name)) ?? [])];
  const found = ids.map((id) => held(graph.entities, id)).filter((entity) => entity.type === type);
  if (found.length > 1) throw severalNamed(name, found.sort(on(({ id }) => id, byText)));
  return found[0] ?? null;
}

/** The country of this code, where the graph holds it. */
export function countryOfCode(graph: MemoryGraph, code: string | null): Entity | null {
  const isMeant = ({ isoCode }: Entity) => isoCode !== null && isoCode === code;
  return [...graph.entities.values()].find(isMeant) ?? null;
}
