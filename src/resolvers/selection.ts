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

/** What is asked of an object of one type. Equal selections share one `Ask`. */
export interface Ask {
  readonly type: GraphQLObjectType;
  /** By the name in the answer. */
  readonly fields: ReadonlyMap<string, FieldAsk>;
  /** UTF-16 code units of all names in the answer, those of `__typename` too. */
  readonly nameLength: number;
}

/** A field of the answer, merged from all places of the document that ask for it. */
export interface FieldAsk {
  /** The name in the answer. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  /**
   * Its places in the document; the same places share one array. Arguments are read from the first: in a valid document
   * all have the same.
   */
  readonly nodes: readonly FieldNode[];
  /** The object types that it may return; empty for scalars. */
  readonly types: readonly GraphQLObjectType[];
  /** Its arguments, variables and defaults filled in. @throws GraphQLError where graphql-js does */
  args(variableValues: Operation['variableValues']): Readonly<Record<string, unknown>>;
  /** What is asked of an object of this type that it returns. */
  below(type: GraphQLObjectType): Ask;
}

/** Trees by operation, for as long as Apollo keeps the document; `null` where @skip or @include depend on variables. */
const trees = new WeakMap<OperationDefinitionNode, Ask | null>();

/**
 * What an operation asks for, as a tree. Fields are collected as graphql-js does, with @skip and @include applied. The
 * tree is built lazily, each part once.
 */
export function askOfOperation(operation: Operation): Ask {
  const known = trees.get(operation.operation);
  if (known) return known;
  const read = readOperation(operation);
  if (known === undefined) trees.set(operation.operation, hasVariableConditions(operation) ? null : read);
  return read;
}

/** Whether @skip or @include depend on variables. */
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

  /** One array for the same nodes, whatever type the field is asked of. */
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
      const field = node && definitions[node.name.value]; // undefined for __typename, which needs nothing
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

/** No fields where a condition is faulty: graphql-js will report it at its place in the answer. */
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

/** The tree of each execution. Its key is `variableValues`, which graphql-js makes anew for each. */
const operations = new WeakMap<object, Ask>();

/** Asks by `fieldNodes`, an array that graphql-js makes once for each place of an execution. */
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

/** The path to the field itself, without indexes of lists. */
function fieldPath(path: Path): Path {
  return typeof path.key === 'number' && path.prev ? fieldPath(path.prev) : path;
}

function rootAsk(info: GraphQLResolveInfo): Ask {
  const known = operations.get(info.variableValues) ?? askOfOperation(info);
  operations.set(info.variableValues, known);
  return known;
}
