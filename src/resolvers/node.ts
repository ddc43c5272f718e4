import type { NodeResolvers, QueryResolvers } from '../generated/graphql.ts';
import type { NodeType } from '../graph/id.ts';
import type { Load } from '../graph/loader.ts';
import type { Graph, Lookahead } from '../graph/nodes.ts';
import { clientError } from './errors.ts';
import { checkedType } from './ids.ts';
import { lookaheadOf } from './lookahead.ts';
import type { NodeParent } from './parents.ts';

/** The loader of each type of node. */
const LOADERS: Record<NodeType, (graph: Graph) => Load<Lookahead, NodeParent | null>> = {
  Article: (graph) => graph.articles,
  Claim: (graph) => graph.claims,
  Country: (graph) => graph.entities,
  Event: (graph) => graph.entities,
  Mention: (graph) => graph.mentions,
  Organization: (graph) => graph.entities,
  Person: (graph) => graph.entities,
  Place: (graph) => graph.entities,
  Position: (graph) => graph.positions,
  Publisher: (graph) => graph.publishers,
  Quote: (graph) => graph.quotes,
};

const MOST_IDS = 100;

export const Node: NodeResolvers = {
  __resolveType: ({ id }) => checkedType(id),
};

export const nodeQueries: Pick<QueryResolvers, 'node' | 'nodes'> = {
  node: (_query, { id }, { graph }, info) => nodeById(graph, id, lookaheadOf(graph, info, checkedType(id))),
  nodes: async (_query, { ids }, { graph }, info) => {
    if (ids.length > MOST_IDS) {
      throw clientError(
        'PAGE_TOO_LARGE',
        `${ids.length} ids were asked for at once. Expected at most ${MOST_IDS}. Ask for them in several queries.`,
      );
    }
    const load = async (id: string): Promise<NodeParent | null> => {
      const type = checkedType(id);
      return LOADERS[type](graph)(id, lookaheadOf(graph, info, type));
    };
    const found = await Promise.allSettled(ids.map(load));
    // A wrong id is an error at its own place; the other nodes are answered.
    return found.map((end) => (end.status === 'fulfilled' ? end.value : Promise.reject(end.reason)));
  },
};

/** The node of this id, `null` when the graph does not hold it. @throws GraphQLError INVALID_ID */
export async function nodeById(graph: Graph, id: string, lookahead: Lookahead): Promise<NodeParent | null> {
  return LOADERS[checkedType(id)](graph)(id, lookahead);
}

/** Returns `node` when it is there. @throws GraphQLError NOT_FOUND */
export function present<Node>(id: string, node: Node | null): Node {
  if (node !== null) return node;
  throw notFound(id);
}

export function notFound(id: string): Error {
  return clientError(
    'NOT_FOUND',
    `The graph holds no node ${id}. Expected the id of one that it holds. Look for it with \`search\`.`,
  );
}
