import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { Request } from '../model/reference.ts';

/** How large a document is, each fragment counted where it is spread. */
export interface Size {
  readonly fields: number;
  readonly directives: number;
  /** Selections of the largest set. */
  readonly widest: number;
  /** Levels of fields. */
  readonly depth: number;
  /** Most objects that are asked for, by the sizes of pages. */
  readonly rows: number;
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The numbers that variables have. */
  readonly numbers: ReadonlyMap<string, number>;
}

type Field = GraphQLField<unknown, unknown>;

const PAGE = 20;
const AROUND = 50;
/** Objects of a list that has no pages. */
const LISTED = 5;

/** The size of all operations of a document together. */
export function sizeOf(schema: GraphQLSchema, { query, variables }: Request): Size {
  const { definitions } = parse(query);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return total(
    operations.map((one) => {
      const scope = { schema, fragments, numbers: numbersOf(one, variables) };
      return sizeOfSet(one.selectionSet, schema.getQueryType(), scope);
    }),
  );
}

function numbersOf({ variableDefinitions = [] }: OperationDefinitionNode, given: Request['variables']) {
  const numbers = new Map<string, number>();
  for (const { variable, defaultValue } of variableDefinitions) {
    const value = given[variable.name.value];
    if (typeof value === 'number') numbers.set(variable.name.value, value);
    else if (defaultValue?.kind === Kind.INT) numbers.set(variable.name.value, Number(defaultValue.value));
  }
  return numbers;
}

function sizeOfSet(set: SelectionSetNode, type: GraphQLNamedType | null | undefined, scope: Scope): Size {
  const inner = set.selections.map((selection): Size => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      const size = sizeOfField(selection, type, scope);
      return { ...size, fields: size.fields + 1, depth: size.depth + 1, directives: size.directives + directives };
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
    if (fragment === undefined) return total([]);
    const on = fragment.typeCondition ? scope.schema.getType(fragment.typeCondition.name.value) : type;
    const size = sizeOfSet(fragment.selectionSet, on, scope);
    return { ...size, directives: size.directives + directives };
  });
  const size = total(inner);
  return { ...size, widest: Math.max(size.widest, set.selections.length) };
}

function sizeOfField(node: FieldNode, type: GraphQLNamedType | null | undefined, scope: Scope): Size {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (!field || !type || !node.selectionSet) return total([]);
  const size = sizeOfSet(node.selectionSet, getNamedType(field.type), scope);
  return { ...size, rows: objectsOf(field, type, node, scope) * (1 + size.rows) };
}

function objectsOf(field: Field, parent: GraphQLNamedType, node: FieldNode, { numbers }: Scope): number {
  const { name } = getNamedType(field.type);
  const size = node.arguments?.find(
    (argument) => ['first', 'last'].includes(argument.name.value) && argument.value.kind !== Kind.NULL,
  )?.value;
  const unsaid = name === 'Neighborhood' ? AROUND : PAGE;
  if (name.endsWith('Connection') || name === 'Neighborhood') {
    if (size?.kind === Kind.INT) return Math.min(100, Math.abs(Number(size.value)));
    return size?.kind === Kind.VARIABLE ? (numbers.get(size.name.value) ?? unsaid) : unsaid;
  }
  const isPart = parent.name.endsWith('Connection') || parent.name === 'Neighborhood';
  return String(field.type).includes('[') && !isPart ? LISTED : 1;
}

function total(sizes: readonly Size[]): Size {
  const sum = (key: 'fields' | 'directives' | 'rows') => sizes.reduce((all, size) => all + size[key], 0);
  const most = (key: 'widest' | 'depth') => Math.max(0, ...sizes.map((size) => size[key]));
  return {
    fields: sum('fields'),
    directives: sum('directives'),
    rows: sum('rows'),
    widest: most('widest'),
    depth: most('depth'),
  };
}
