import type { GraphQLResolveInfo } from 'graphql';
import { fold } from '../extract/text/fold.ts';
import type { EntityType, Graph } from '../graph/graph.ts';
import { askedOfNodes } from './asked.ts';
import { clientError } from './errors.ts';
import type { EntityParent } from './parents.ts';

/** The entity of this type and name or alias, `null` when there is none. @throws GraphQLError AMBIGUOUS with the ids */
export async function byName(
  graph: Graph,
  type: EntityType,
  name: string,
  info: GraphQLResolveInfo,
): Promise<EntityParent | null> {
  const [first, second] = await graph.named[type](fold(name), askedOfNodes(info));
  if (second === undefined) return first?.node ?? null;
  const found = await graph.named[type](fold(name), { node: ['id', 'nameFr'] });
  const candidates = found.map(({ node }) => `${node.id} (${node.nameFr})`).join(', ');
  throw clientError(
    'AMBIGUOUS',
    `"${name}" names ${found.length} nodes. Expected a name that only one has. ` +
      `Ask for one of them by its id, with \`node(id: …)\`: ${candidates}.`,
    { ids: found.map(({ node }) => node.id) },
  );
}
