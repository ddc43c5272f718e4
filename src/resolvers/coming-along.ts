import { collectSubFields } from '@graphql-tools/utils';
import { GraphQLError, type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql';
import type { Graph, WantedNode } from '../graph/graph.ts';
import type { ListName, WantedLists } from '../graph/lists.ts';
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
  return { selected: askedOfNodes(info), lists: graph.listsComeAlong ? wantedLists(graph, type, info) : {} };
}

function wantedLists(graph: Graph, typeName: NodeType, info: GraphQLResolveInfo): WantedLists {
  const { schema, fragments, variableValues, fieldNodes } = info;
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return {};
  const lists: { -readonly [Name in keyof WantedLists]: WantedLists[Name] } = {};
  const { fields } = collectSubFields(schema, fragments, { coerced: variableValues, sources: {} }, type, [
    ...fieldNodes,
  ]);
  for (const nodes of fields.values()) {
    const [node] = nodes;
    const field = node && type.getFields()[node.name.value];
    const list = field?.resolve && foreseen.get(field.resolve);
    if (!node || !field || !list || list.name in lists) continue;
    try {
      const args = getArgumentValues(field, node, variableValues);
      lists[list.name] = list.wantedOf(graph, args, { fieldNodes: nodes, fragments, returnType: field.type });
    } catch (error) {
      // The resolver will say it, at its place in the answer.
      if (!(error instanceof GraphQLError)) throw error;
    }
  }
  return lists;
}
