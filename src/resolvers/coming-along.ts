import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Graph, WantedNode } from '../graph/graph.ts';
import { bringsLists, type ListName, type WantedLists } from '../graph/lists.ts';
import type { Wanted } from '../graph/page.ts';
import type { NodeType } from '../identify/id.ts';
import { askedOfNodes, type Field } from './asked.ts';

/** What is asked of a list, from the field's arguments and selection. @throws GraphQLError where the resolver would */
type WantedOf = (graph: Graph, args: object, field: Field) => Wanted;

/** The lists that can be foreseen, by their resolvers. */
const foreseen = new WeakMap<object, { readonly name: ListName; readonly wantedOf: WantedOf }>();

/**
 * A resolver of which is said which list it gives, so that the list can come along with its owner. It stands in an object,
 * as it is found in the schema: a resolver that stands by itself is bound there, and thus another function.
 */
export function comingAlong<Resolve extends object>(
  resolve: Resolve,
  name: ListName,
  wantedOf: WantedOf,
): { readonly resolve: Resolve } {
  foreseen.set(resolve, { name, wantedOf });
  return { resolve };
}

/**
 * What is asked of nodes of one type where they are resolved: what they must carry, and their lists. A list that is asked
 * for twice comes along as it is first asked for; one whose arguments are at fault is left to its resolver.
 */
export function wantedNode(graph: Graph, type: NodeType, info: GraphQLResolveInfo): WantedNode {
  const lists = graph.listsComeAlong ? wantedLists(graph, info.schema.getType(type), info.fieldNodes, info) : {};
  return { selected: askedOfNodes(info), lists };
}

/** What schema, fragments and variables an operation has. */
type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** @param fieldNodes Fields that give nodes of the type. */
function wantedLists(
  graph: Graph,
  type: GraphQLNamedType | undefined,
  fieldNodes: readonly FieldNode[],
  operation: Operation,
): WantedLists {
  if (!isObjectType(type)) return {};
  const { fragments, variableValues } = operation;
  const lists: { -readonly [Name in keyof WantedLists]: WantedLists[Name] } = {};
  for (const nodes of subFields(type, fieldNodes, operation)) {
    const [node] = nodes;
    const field = node && type.getFields()[node.name.value];
    const list = field?.resolve && foreseen.get(field.resolve);
    if (!node || !field || !list || list.name in lists) continue;
    try {
      const args = getArgumentValues(field, node, variableValues);
      lists[list.name] = {
        ...list.wantedOf(graph, args, { fieldNodes: nodes, fragments, returnType: field.type }),
        ...(bringsLists(list.name) ? { lists: listsOfNodes(graph, getNamedType(field.type), nodes, operation) } : {}),
      };
    } catch (error) {
      // The resolver will say it, at its place in the answer.
      if (!(error instanceof GraphQLError)) throw error;
    }
  }
  return lists;
}

/** What is asked of the lists of a connection's nodes: where they are first asked for, as `nodes` or in `edges`. */
function listsOfNodes(
  graph: Graph,
  connection: GraphQLNamedType,
  fieldNodes: readonly FieldNode[],
  operation: Operation,
): WantedLists {
  for (const path of [['nodes'], ['edges', 'node']]) {
    let [type, found]: [GraphQLNamedType | undefined, readonly FieldNode[]] = [connection, fieldNodes];
    for (const name of path) {
      if (!isObjectType(type)) return {};
      found = subFields(type, found, operation).flatMap((nodes) => (nodes[0]?.name.value === name ? nodes : []));
      type = getNamedType(type.getFields()[name]?.type);
    }
    if (found.length > 0) return wantedLists(graph, type, found, operation);
  }
  return {};
}

/** The fields that are asked of an object of this type, those of one name in the answer together. */
function subFields(type: GraphQLObjectType, fieldNodes: readonly FieldNode[], operation: Operation): FieldNode[][] {
  const { schema, fragments, variableValues } = operation;
  const variables = { coerced: variableValues, sources: {} };
  return [...collectSubFields(schema, fragments, variables, type, [...fieldNodes]).fields.values()];
}
