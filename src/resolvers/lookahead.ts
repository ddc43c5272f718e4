import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { memoized } from '../cypher-codegen/runtime/memoized.ts';
import { NODE, neighborPath, type Selected } from '../cypher-codegen/runtime/selection.ts';
import type { NodeType } from '../graph/id.ts';
import type { Graph, Lookahead } from '../graph/nodes.ts';
import { type Prefetches, prefetchesLists } from '../graph/prefetch.ts';
import { type Ask, askOf, type FieldAsk, type Operation } from './selection.ts';
import { declaredSource, sourceOf } from './source.ts';

/** What is asked of a connection, or of another type that holds nodes. */
export interface ConnectionAsk {
  /** Whether `totalCount` is among its fields. */
  readonly total: boolean;
  /** Whether any of `nodes`, `edges` and `pageInfo` is. */
  readonly page: boolean;
  /** Whether `pageInfo` is, which tells if more nodes follow. */
  readonly pageInfo: boolean;
  /** Whether the cursors of the page are needed. */
  readonly cursors: boolean;
  /** The fields that give its nodes: `nodes`, and `node` of its edges. */
  readonly nodes: readonly FieldAsk[];
  /** What has to be fetched of its nodes. */
  readonly selected: Selected;
}

export const connectionAsk = memoized((field: FieldAsk): ConnectionAsk => {
  const fields = fieldsBelow([field]);
  const named = (name: string, among: readonly FieldAsk[]) => among.filter((asked) => asked.field.name === name);
  const [pageInfo, edges] = [named('pageInfo', fields).length > 0, fieldsBelow(named('edges', fields))];
  const nodes = [...named('nodes', fields), ...named('node', edges)];
  return {
    total: named('totalCount', fields).length > 0,
    page: pageInfo || named('edges', fields).length > 0 || nodes.length > 0,
    pageInfo,
    cursors: pageInfo || named('cursor', edges).length > 0,
    nodes,
    selected: selectedOf(nodes, edges),
  };
});

/** What is asked of what some fields give. */
export function fieldsBelow(fields: readonly FieldAsk[]): FieldAsk[] {
  return fields.flatMap((field) => field.types.flatMap((type) => [...field.below(type).fields.values()]));
}

/** What has to be fetched of the nodes that a field returns, whatever their types; always their ids. */
export const selectedByField = memoized((field: FieldAsk): Selected => selectedOf([field]));

/**
 * The same for the nodes of several fields.
 *
 * @param edges Fields of the edges, whose resolvers may read the nodes too.
 */
function selectedOf(fields: readonly FieldAsk[], edges: readonly FieldAsk[] = []): Selected {
  const selected = new Map<string, Set<string>>();
  const visited = new Map<string, Set<Ask>>();
  for (const field of fields) select(NODE, field, selected, visited);
  for (const { field } of edges)
    for (const name of declaredSource(field)?.properties ?? []) entry(selected, NODE).add('id').add(name);
  return Object.fromEntries([...selected].map(([path, names]) => [path, [...names].sort()]));
}

/** @param path The path to the nodes that the field returns. */
function select(
  path: string,
  field: FieldAsk,
  selected: Map<string, Set<string>>,
  visited: Map<string, Set<Ask>>,
): void {
  const names = entry(selected, path).add('id');
  for (const type of field.types) {
    const ask = field.below(type);
    if (entry(visited, path).has(ask)) continue;
    entry(visited, path).add(ask);
    for (const asked of ask.fields.values()) {
      const { properties, gives } = sourceOf(asked);
      for (const name of properties) names.add(name);
      if (gives === undefined) continue;
      const steps = gives === '' ? [] : gives.split('.');
      let end = path;
      for (const step of steps) {
        end = neighborPath(end, step);
        entry(selected, end);
      }
      select(end, asked, selected, visited);
    }
  }
}

function entry<Item>(sets: Map<string, Set<Item>>, key: string): Set<Item> {
  const set = sets.get(key) ?? new Set<Item>();
  sets.set(key, set);
  return set;
}

/** Whether nothing but ids is asked of nodes; an id also tells the type. */
export function asksForIdOnly(selected: Selected): boolean {
  return Object.entries(selected).every(([path, names]) => path === NODE && names.every((name) => name === 'id'));
}

/** By `fieldNodes`, then by type. */
const atPlaces = new WeakMap<object, Map<NodeType, Lookahead>>();

/**
 * What has to be fetched of the nodes of a type that are being resolved, with their lists where these can be
 * prefetched.
 */
export function lookaheadOf(graph: Graph, info: GraphQLResolveInfo, type: NodeType): Lookahead {
  const known = atPlaces.get(info.fieldNodes) ?? new Map<NodeType, Lookahead>();
  atPlaces.set(info.fieldNodes, known);
  const lookahead = known.get(type) ?? readLookahead(graph, info, type);
  known.set(type, lookahead);
  return lookahead;
}

function readLookahead(graph: Graph, info: GraphQLResolveInfo, type: NodeType): Lookahead {
  const field = askOf(info);
  const found = graph.prefetches ? field.types.find(({ name }) => name === type) : undefined;
  const lists = found ? prefetchesOf(field.below(found), info.variableValues) : {};
  return { selected: selectedByField(field), lists };
}

/** The same for nodes whose statement prefetches no lists. */
export function lookaheadWithoutLists(field: FieldAsk): Lookahead {
  return { selected: selectedByField(field), lists: {} };
}

/**
 * The lists of a node to prefetch. Of a list that is asked for twice only the first is prefetched; one with faulty
 * arguments is left to its resolver.
 */
function prefetchesOf(ask: Ask, variableValues: Operation['variableValues']): Prefetches {
  const lists: { -readonly [Name in keyof Prefetches]: Prefetches[Name] } = {};
  for (const field of ask.fields.values()) {
    const { list } = sourceOf(field);
    if (!list || list.name in lists) continue;
    try {
      const asked = list.asked(field, variableValues);
      if (asked === null) continue;
      const { nodes, ...lookahead } = asked;
      const inner = prefetchesLists(list.name) ? prefetchesOfNodes(nodes, variableValues) : {};
      lists[list.name] = { ...lookahead, asker: field.nodes, lists: inner };
    } catch (error) {
      // Its resolver will report it, at its place in the answer.
      if (!(error instanceof GraphQLError)) throw error;
    }
  }
  return lists;
}

/** The lists to prefetch with the nodes of a list. */
function prefetchesOfNodes(nodes: readonly FieldAsk[], variableValues: Operation['variableValues']): Prefetches {
  const [field] = nodes;
  const [type, second] = field?.types ?? [];
  return field && type && !second ? prefetchesOf(field.below(type), variableValues) : {};
}
