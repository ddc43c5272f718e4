import type { GraphQLResolveInfo } from 'graphql';
import { lookUpKey } from '../graph/look-up-key.ts';
import type { EntityType, Graph } from '../graph/nodes.ts';
import { clientError } from './errors.ts';
import { lookaheadOf } from './lookahead.ts';
import type { EntityParent } from './parents.ts';

/** The entity of this type and name or alias, `null` when there is none. @throws GraphQLError AMBIGUOUS with the ids */
export async function byName(
  graph: Graph,
  type: EntityType,
  name: string,
  info: GraphQLResolveInfo,
): Promise<EntityParent | null> {
  const load = graph.named[type];
  const [first, second] = await load(lookUpKey(name), lookaheadOf(graph, info, type));
  if (second === undefined) return first ?? null;
  const found = await load(lookUpKey(name), { selected: { node: ['id', 'nameFr'] }, lists: {} });
  throw ambiguous(name, found, '`node(id: …)`');
}

/**
 * The name is that of several.
 *
 * @param byId What takes the id of one of them.
 */
export function ambiguous(name: string, found: readonly Pick<EntityParent, 'id' | 'nameFr'>[], byId: string): Error {
  const candidates = found.map(({ id, nameFr }) => `${id} (${nameFr})`).join(', ');
  return clientError(
    'AMBIGUOUS',
    `"${name}" names ${found.length} nodes. Expected a name that only one has. ` +
      `Ask for one of them by its id, with ${byId}: ${candidates}.`,
    { ids: found.map(({ id }) => id) },
  );
}
