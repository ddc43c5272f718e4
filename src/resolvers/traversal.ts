import type { Selected } from '../cypher-codegen/runtime/selection.ts';
import { shortestPath } from '../generated/cypher/traversal.ts';
import type { QueryResolvers } from '../generated/graphql.ts';
import { neighborhood } from '../graph/neighborhood.ts';
import { ENTITY_TYPES, type Graph } from '../graph/nodes.ts';
import { checkedSize } from './connection.ts';
import { checkedType, checkMeant, type IdAndName } from './ids.ts';
import { asksForIdOnly, connectionAsk } from './lookahead.ts';
import { givenId } from './meant.ts';
import { nodeById, present } from './node.ts';
import type { NodeParent } from './parents.ts';
import { askOf } from './selection.ts';

const LONGEST_PATH = 6;
const DEEPEST = 3;
const MOST_NODES = 100;
const CENTER: IdAndName = ['id', 'name'];

export const traversalQueries: Pick<QueryResolvers, 'path' | 'neighborhood'> = {
  path: async (_query, { from, fromName, to, toName, maxLength }, { graph }, info) => {
    const longest = checkedSize('maxLength', maxLength ?? LONGEST_PATH, [1, LONGEST_PATH]);
    const [start, end] = await Promise.all([
      givenId(graph, ['from', 'fromName'], from, fromName),
      givenId(graph, ['to', 'toName'], to, toName),
    ]);
    return path(graph, start, end, longest, connectionAsk(askOf(info)).selected);
  },
  neighborhood: async (_query, { depth, first, ...center }, { graph }, info) => {
    const id = await givenId(graph, CENTER, center.id, center.name);
    checkMeant(id, CENTER, ENTITY_TYPES);
    const levels = checkedSize('depth', depth ?? 1, [1, DEEPEST]);
    const most = checkedSize('first', first ?? 50, [1, MOST_NODES]);
    const { selected } = connectionAsk(askOf(info));
    return present(id, await neighborhood(graph, id, levels, most, { selected, lists: {} }));
  },
};

async function path(graph: Graph, from: string, to: string, maxLength: number, selected: Selected) {
  checkedType(from);
  checkedType(to);
  const found = from === to ? { ids: [from], steps: [] } : await shortestPath(graph.run, { from, to, maxLength });
  const ids = found?.ids ?? [from, to];
  const isOfGraph = found !== null && from !== to;
  const nodes =
    isOfGraph && asksForIdOnly(selected) ? ids.map((id) => ({ id })) : await presentNodes(graph, ids, selected);
  return found && { length: found.steps.length, nodes, steps: found.steps };
}

/** @throws GraphQLError NOT_FOUND of the first that the graph does not hold */
async function presentNodes(graph: Graph, ids: readonly string[], selected: Selected): Promise<NodeParent[]> {
  const lookahead = { selected, lists: {} };
  const found = await Promise.all(ids.map((id) => nodeById(graph, id, lookahead)));
  return ids.map((id, i) => present(id, found[i] ?? null));
}
