import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import { NODE, type Selected } from '../cypher-codegen/runtime/selection.ts';
import { shortestPath } from '../generated/cypher/traversal.ts';
import type { QueryNeighborhoodArgs, QueryResolvers } from '../generated/graphql.ts';
import { HIGHEST, LOWEST } from '../graph/lists.ts';
import { neighborhood } from '../graph/neighborhood.ts';
import { ENTITY_TYPES, type Graph } from '../graph/nodes.ts';
import { type LinkConditions, waysOf } from '../graph/ways.ts';
import { checkedSize } from './connection.ts';
import { clientError } from './errors.ts';
import { published, publisherId } from './filter.ts';
import { checkedType, checkMeant, type IdAndName } from './ids.ts';
import { RELATIONS, TYPES } from './link.ts';
import { asksForIdOnly, connectionAsk, fieldsBelow } from './lookahead.ts';
import { chosenId, givenId } from './meant.ts';
import { nodeById, present } from './node.ts';
import type { NodeParent } from './parents.ts';
import { askOf, type FieldAsk } from './selection.ts';

const LONGEST_PATH = 6;
const DEEPEST = 3;
const MOST_NODES = 100;
const MOST_EXCLUDED = 500;
const CENTER: IdAndName = ['id', 'name'];
const FIGURES = new Set(['count', 'negated', 'first', 'last']);

export const traversalQueries: Pick<QueryResolvers, 'path' | 'neighborhood'> = {
  path: async (_query, { from, fromName, to, toName, ...asked }, { graph }, info) => {
    const bounds = {
      maxLength: checkedSize('maxLength', asked.maxLength ?? LONGEST_PATH, [1, LONGEST_PATH]),
      facts: asked.facts ?? false,
      avoid: await excluded(graph, 'avoid', asked.avoid ?? []),
    };
    const [start, end] = await Promise.all([
      givenId(graph, ['from', 'fromName'], from, fromName),
      givenId(graph, ['to', 'toName'], to, toName),
    ]);
    return path(graph, start, end, bounds, connectionAsk(askOf(info)).selected);
  },
  neighborhood: async (_query, args, { graph }, info) => {
    const id = await givenId(graph, CENTER, args.id, args.name);
    checkMeant(id, CENTER, ENTITY_TYPES);
    const extent = {
      depth: checkedSize('depth', args.depth ?? 1, [1, DEEPEST]),
      first: checkedSize('first', args.first ?? 50, [1, MOST_NODES]),
      exclude: await excluded(graph, 'exclude', args.exclude ?? []),
    };
    const field = askOf(info);
    const ways = waysOf(graph.run, { ...linkConditions(args), figures: asksForFigures(field) }, RELATIONS);
    const { selected } = connectionAsk(field);
    return present(id, await neighborhood(graph, ways, id, extent, { selected, lists: {} }));
  },
};

/** @throws GraphQLError BAD_USER_INPUT where there are too many, INVALID_ID */
async function excluded(graph: Graph, argument: string, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length > MOST_EXCLUDED) {
    throw clientError(
      'BAD_USER_INPUT',
      `\`${argument}\` has ${ids.length} ids. Expected at most ${MOST_EXCLUDED}. Leave out those that matter least.`,
    );
  }
  for (const id of ids) checkedType(id);
  return Promise.all(ids.map((id) => chosenId(graph, id)));
}

function asksForFigures(field: FieldAsk): boolean {
  const edges = fieldsBelow([field]).filter((asked) => asked.field.name === 'edges');
  return fieldsBelow(edges).some((asked) => FIGURES.has(asked.field.name));
}

function linkConditions({
  relations,
  types,
  denied,
  from,
  to,
  publisher,
}: QueryNeighborhoodArgs): Omit<LinkConditions, 'figures'> {
  const span = published({ from, to });
  return {
    relations: relations ?? null,
    types: types?.map((type) => TYPES[type]) ?? null,
    denied: denied ?? false,
    published:
      from == null && to == null && publisher == null
        ? null
        : {
            from: span.from,
            lower: span.lower ?? LOWEST,
            upper: span.upper ?? HIGHEST,
            publisherId: publisherId(publisher),
          },
  };
}

/** How long a path may be, and over what it does not lead. */
type Bounds = Omit<Parameters<typeof shortestPath>[1], 'from' | 'to'>;

/** Nodes from first to last, and what links each to the next. */
interface Path {
  readonly length: number;
  readonly nodes: NodeParent[];
  readonly steps: NonNullable<RowOf<typeof shortestPath>>['steps'];
}

async function path(graph: Graph, from: string, to: string, bounds: Bounds, selected: Selected): Promise<Path | null> {
  checkedType(from);
  checkedType(to);
  const found = from === to ? { ids: [from], steps: [] } : await shortestPath(graph.run, { from, to, ...bounds });
  const ids = found?.ids ?? [from, to];
  const isOfGraph = found !== null && from !== to;
  const nodes =
    isOfGraph && asksForIdOnly(selected) ? ids.map((id) => ({ id })) : await presentNodes(graph, ids, selected);
  const [first, last] = [nodes[0]?.id ?? from, nodes.at(-1)?.id ?? to];
  if (first !== from || last !== to) return path(graph, first, last, bounds, selected); // what these are taken for
  return found && { length: found.steps.length, nodes, steps: found.steps };
}

/** @throws GraphQLError NOT_FOUND of the first that the graph does not hold */
async function presentNodes(graph: Graph, ids: readonly string[], selected: Selected): Promise<NodeParent[]> {
  const lookahead = { selected: { ...selected, [NODE]: [...new Set(['id', ...(selected[NODE] ?? [])])] }, lists: {} };
  const found = await Promise.all(ids.map((id) => nodeById(graph, id, lookahead)));
  return ids.map((id, i) => present(id, found[i] ?? null));
}
