import { lookUpKey } from '../../src/graph/look-up-key.ts';
import { idAndName, idOrName, nobodyNamed, severalNamed } from './faults.ts';
import { type Entity, held, type MemoryGraph } from './graph.ts';
import { byText, on } from './order.ts';

/**
 * The entity of this type, or of any, that has this name or alias, in either language.
 *
 * @param byId What takes the id of one of several.
 * @throws GraphQLError AMBIGUOUS
 */
export function entityNamed(graph: MemoryGraph, type: string | null, name: string, byId: string): Entity | null {
  const ids = [...(graph.names.get(lookUpKey(name)) ?? [])];
  const found = ids.map((id) => held(graph.entities, id)).filter((entity) => type === null || entity.type === type);
  if (found.length > 1) throw severalNamed(name, found.sort(on(({ id }) => id, byText)), byId);
  return found[0] ?? null;
}

/** The id that one of two arguments gives. @throws GraphQLError BAD_USER_INPUT, NOT_FOUND, AMBIGUOUS */
export function givenId(
  graph: MemoryGraph,
  [idArgument, nameArgument]: readonly [string, string],
  id: string | null | undefined,
  name: string | null | undefined,
): string {
  if (id != null && name == null) return id;
  if (id != null && name != null) throw idAndName(idArgument, nameArgument);
  if (name == null) throw idOrName(idArgument, nameArgument);
  const found = entityNamed(graph, null, name, `\`${idArgument}\` in place of \`${nameArgument}\``);
  if (found === null) throw nobodyNamed(name);
  return found.id;
}

/** The country of this code, where the graph holds it. */
export function countryOfCode(graph: MemoryGraph, code: string | null): Entity | null {
  const isMeant = ({ isoCode }: Entity) => isoCode !== null && isoCode === code;
  return [...graph.entities.values()].find(isMeant) ?? null;
}
