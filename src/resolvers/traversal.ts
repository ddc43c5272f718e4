import { shortestPath } from '../generated/cypher.ts';
import type { QueryResolvers, SearchResultResolvers } from '../generated/graphql.ts';
import type { Graph } from '../graph/graph.ts';
import { neighborhood } from '../graph/neighborhood.ts';
import { search } from '../graph/search.ts';
import { checkedSize } from './connection.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { entityType } from './entity.ts';
import { checkedType } from './ids.ts';
import { nodeById, present } from './node.ts';

const LONGEST_PATH = 6;
const DEEPEST = 3;
const MOST_NODES = 100;

export const SearchResult: SearchResultResolvers = {
  __resolveType: ({ id }) => (checkedType(id) === 'Article' ? 'Article' : entityType(id)),
};

export const traversalQueries: Pick<QueryResolvers, 'search' | 'path' | 'neighborhood'> = {
  search: (_query, { text, first, after }, { graph }) => {
    const size = checkedSize('first', first ?? 20, MOST_NODES);
    const skip = after == null ? 0 : Number(decodeCursor('search', after));
    return searchConnection(graph, text, skip, size);
  },
  path: (_query, { from, to, maxLength }, { graph }) =>
    path(graph, from, to, checkedSize('maxLength', maxLength ?? LONGEST_PATH, LONGEST_PATH)),
  neighborhood: async (_query, { id, depth, first }, { graph }) => {
    entityType(id);
    const [levels, most] = [checkedSize('depth', depth ?? 1, DEEPEST), checkedSize('first', first ?? 50, MOST_NODES)];
    return present(id, await neighborhood(graph, id, levels, most));
  },
};

async function path(graph: Graph, from: string, to: string, maxLength: number) {
  checkedType(from);
  checkedType(to);
  const found = from === to ? { ids: [from], steps: [] } : await shortestPath(graph.run, { from, to, maxLength });
  const nodes = await Promise.all((found?.ids ?? [from, to]).map(async (id) => present(id, await nodeById(graph, id))));
  return found && { length: found.steps.length, nodes, steps: found.steps };
}

function searchConnection(graph: Graph, text: string, skip: number, size: number) {
  let found: ReturnType<typeof search> | null = null;
  const read = () => {
    found ??= search(graph.run, text, skip, size + 1);
    return found;
  };
  const edges = async () =>
    (await read())
      .slice(0, size)
      .map(({ score, node }, i) => ({ score, node, cursor: encodeCursor('search', String(skip + i + 1)) }));
  return {
    edges,
    nodes: async () => (await edges()).map(({ node }) => node),
    pageInfo: async () => {
      const page = await edges();
      return {
        hasNextPage: (await read()).length > size,
        hasPreviousPage: skip > 0,
        startCursor: page[0]?.cursor ?? null,
        endCursor: page.at(-1)?.cursor ?? null,
      };
    },
  };
}
