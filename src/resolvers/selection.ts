import { collectFields, collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { hasVariableArgument } from './variable-arguments.ts';

/** An operation of a valid document, with the variables it is executed with. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced values, defaults filled in. */
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** What is asked of an object of one type. Where the same is asked in several places, it is the same object. */
export interface Ask {
  readonly type: GraphQLObjectType;
  /** By the name in the answer. */
  readonly fields: ReadonlyMap<string, FieldAsk>;
  /** UTF-16 code units of all names in the answer, those of `__typename` too. */
  readonly nameLength: number;
}

/** A field that is asked for, in all places of the document where it stands under one name in the answer. */
export interface FieldAsk {
  /** The name in the answer. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  /**
   * Where it stands, the same object for the same places. The first is what arguments are read from: in a valid document
   * they are the same in all.
   */
  readonly nodes: readonly FieldNode[];
  /** The types of the objects that it may give; none of a field that gives scalars. */
  readonly types: readonly GraphQLObjectType[];
  /** Its arguments, variables and defaults filled in. @throws GraphQLError where graphql-js does */
  args(variableValues: Operation['variableValues']): Readonly<Record<string, unknown>>;
  /** What is asked of it where it gives an object of this type. */
  below(type: GraphQLObjectType): Ask;
}

/** Trees of operations, as long as their documents are kept; `null` for one whose variables say what it asks for. */
const trees = new WeakMap<OperationDefinitionNode, Ask | null>();

/**
 * What an operation asks for, as one tree: fields are collected just as graphql-js does, with @skip and @include applied, a
 * fragment once for each object that it is spread in. It is read as far as it is looked at, each part once.
 */
export function askOfOperation(operation: Operation): Ask {
  const known = trees.get(operation.operation);
  if (known) return known;
  const read = readOperation(operation);
  if (known === undefined) trees.set(operation.operation, hasVariableConditions(operation) ? null : read);
  return read;
}

/** Whether variables say what is skipped or included. */
function hasVariableConditions({ operation, fragments }: Operation): boolean {
  const parts = [operation, ...Object.values(fragments)];
  return parts.some((part) => hasVariableArgument(part, (_name, ofDirective) => ofDirective));
}

function readOperation(operation: Operation): Ask {
  const { schema, fragments, variableValues } = operation;
  const variables = { coerced: variableValues, sources: {} };
  const asks = new Map<string, Ask>();
  const nodeLists = new Map<string, readonly FieldNode[]>();
  const numbers = new Map<FieldNode, number>();

  function numbersOf(nodes: readonly FieldNode[]): string {
    for (const node of nodes) if (!numbers.has(node)) numbers.set(node, numbers.size);
    return nodes.map((node) => numbers.get(node)).join();
  }

  /** The same list of nodes is one object, on whatever type its field is asked for. */
  function shared(nodes: readonly FieldNode[]): readonly FieldNode[] {
    const name = numbersOf(nodes);
    const found = nodeLists.get(name) ?? nodes;
    nodeLists.set(name, found);
    return found;
  }

  function ask(type: GraphQLObjectType, collect: () => { readonly fields: Map<string, readonly FieldNode[]> }): Ask {
    const definitions = type.getFields();
    const fields = new Map<string, FieldAsk>();
    let nameLength = 0;
    for (const [key, nodes] of collected(collect)) {
      const [node] = nodes;
      nameLength += key.length;
      const field = node && definitions[node.name.value]; // none of __typename, which needs nothing
      if (field) fields.set(key, askOfField(key, field, node, shared(nodes)));
    }
    return { type, fields, nameLength };
  }

  function askOfField(
    key: string,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    nodes: readonly FieldNode[],
  ): FieldAsk {
    const types = objectTypes(schema, getNamedType(field.type));
    const args = (values: Operation['variableValues']) => getArgumentValues(field, node, values);
    return { key, field, nodes, types, args, below: (type) => askBelow(type, nodes) };
  }

  function askBelow(type: GraphQLObjectType, nodes: readonly FieldNode[]): Ask {
    const name = `${type.name} ${numbersOf(nodes)}`;
    const found = asks.get(name) ?? ask(type, () => collectSubFields(schema, fragments, variables, type, [...nodes]));
    asks.set(name, found);
    return found;
  }

  const root = schema.getRootType(operation.operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation.operation}: graphql-js executes none.`);
  return ask(root, () => collectFields(schema, fragments, variables, root, operation.operation.selectionSet));
}

/** Where a condition cannot be read nothing is asked for: graphql-js will say so, at the place in the answer. */
function collected<Fields>(collect: () => { readonly fields: Map<string, Fields> }): ReadonlyMap<string, Fields> {
  try {
    return collect().fields;
  } catch (error) {
    if (error instanceof GraphQLError) return new Map();
    throw error;
  }
}

function objectTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/** The one tree of each execution, by the variables that graphql-js makes anew for each. */
const operations = new WeakMap<object, Ask>();

/** Fields by the nodes that graphql-js collects once for a place of an execution. */
const places = new WeakMap<object, FieldAsk>();

/** What is asked of the field that is resolved. */
export function askOf(info: GraphQLResolveInfo): FieldAsk {
  const known = places.get(info.fieldNodes);
  if (known !== undefined) return known;
  const found = askAt(info, info.path);
  places.set(info.fieldNodes, found);
  return found;
}

type Path = GraphQLResolveInfo['path'];

function askAt(info: GraphQLResolveInfo, { key, typename, prev }: Path): FieldAsk {
  const field = prev && fieldPath(prev);
  const type = typename === undefined ? undefined : info.schema.getType(typename);
  const parent = field && isObjectType(type) ? askAt(info, field).below(type) : rootAsk(info);
  const found = parent.fields.get(String(key));
  if (found === undefined) throw new Error(`The field ${key} of ${typename} is resolved, but not asked for.`);
  return found;
}

/** Without the places in lists. */
function fieldPath(path: Path): Path {
  return typeof path.key === 'number' && path.prev ? fieldPath(path.prev) : path;
}

function rootAsk(info: GraphQLResolveInfo): Ask {
  const known = operations.get(info.variableValues) ?? askOfOperation(info);
  operations.set(info.variableValues, known);
  return known;
}
