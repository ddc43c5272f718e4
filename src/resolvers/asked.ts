import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { NODE, neighborPath, type Selected, shapeIn } from '../codegen/selection.ts';
import { shapes } from '../generated/cypher.ts';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** A field of an operation, in all places where it stands. */
export type Field = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'returnType'>;

/** What an operation asks of a connection. */
export interface Asked {
  /** Whether `totalCount` is among its fields. */
  readonly total: boolean;
  /** Whether any of `nodes`, `edges` and `pageInfo` is. */
  readonly page: boolean;
  /** Whether `pageInfo` is, which tells if more nodes follow. */
  readonly pageInfo: boolean;
  /** Whether the cursors of the page are needed. */
  readonly cursors: boolean;
  /** What its nodes must carry. */
  readonly selected: Selected;
}

/** The properties that a field is made of besides that of its name. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  name: ['nameFr', 'nameEn'],
  country: ['countryCode'],
  evidence: ['text', 'start', 'end'],
  events: ['isoCode'],
  organizations: ['isoCode'],
};

/** Neighbours that rows carry. */
const NEIGHBORS = new Set(
  Object.values(shapes).flatMap((fields) =>
    Object.entries(fields).flatMap(([name, type]) => (shapeIn(type) === null ? [] : [name])),
  ),
);

/** The article of a claim is that of its evidence, and a quote is its own evidence: who asks for one has both. */
const ARTICLES = ['article', 'evidence.article'];

const OF_THE_PAGE = ['nodes', 'edges', 'pageInfo'];

/** What the nodes must carry that are resolved: what an operation asks of all their types. */
export const askedOfNodes = remembered(({ fieldNodes, fragments, returnType }): Selected => {
  const fields = fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, fragments));
  return selectedBy(fields, fragments, returnType);
});

/** What is asked of the connection that is resolved, or of another object with `nodes`. */
export const askedOfConnection = remembered(({ fieldNodes, fragments, returnType }): Asked => {
  const fields = fieldNodes.flatMap((field) => fieldsOf(field.selectionSet, fragments));
  const asks = (name: string, among: readonly FieldNode[]) => among.some((field) => field.name.value === name);
  const edges = innerFields('edges', fields, fragments);
  const ofNodes = [...innerFields('nodes', fields, fragments), ...innerFields('node', edges, fragments)];
  const connection = getNamedType(returnType);
  const nodes = isObjectType(connection) ? connection.getFields()['nodes']?.type : undefined;
  return {
    total: asks('totalCount', fields),
    pageInfo: asks('pageInfo', fields),
    page: OF_THE_PAGE.some((name) => asks(name, fields)),
    cursors: asks('pageInfo', fields) || asks('cursor', edges),
    selected: selectedBy(ofNodes, fragments, nodes ?? returnType),
  };
});

/** Whether nodes need no more than their ids, which also tell their types. */
export function asksForIdOnly(selected: Selected): boolean {
  return Object.values(selected)
    .flat()
    .every((name) => name === 'id' || name === '__typename');
}

/**
 * Reads the same selection once, since Apollo keeps parsed documents. Selections of one field that stand in several places
 * are read anew: some of the places may be fragments that other fields share.
 */
function remembered<Read>(read: (field: Field) => Read): (field: Field) => Read {
  const known = new WeakMap<FieldNode, Read>();
  return (field) => {
    const [node, second] = field.fieldNodes;
    if (node === undefined || second !== undefined) return read(field);
    const found = known.get(node) ?? read(field);
    known.set(node, found);
    return found;
  };
}

function selectedBy(fields: readonly FieldNode[], fragments: Fragments, type: GraphQLOutputType): Selected {
  const selected = new Map<string, Set<string>>();
  const select = (path: string, names: readonly string[]): void =>
    void selected.set(path, new Set([...(selected.get(path) ?? []), ...names]));
  const visit = (path: string, asked: readonly FieldNode[]): void => {
    for (const { name, selectionSet } of asked) {
      select(path, [name.value, ...(PROPERTIES[name.value] ?? [])]);
      if (!NEIGHBORS.has(name.value)) continue;
      select(neighborPath(path, name.value), ['id']);
      visit(neighborPath(path, name.value), fieldsOf(selectionSet, fragments));
    }
  };
  visit(NODE, fields);
  if (isAbstractType(getNamedType(type)) || fields.some(({ selectionSet }) => selectionSet !== undefined))
    select(NODE, ['id']);
  for (const below of ['', '.publisher']) {
    const paths = ARTICLES.map((path) => path + below);
    const names = paths.flatMap((path) => [...(selected.get(path) ?? [])]);
    if (names.length > 0) for (const path of paths) select(path, names);
  }
  if (selected.has('article')) select('evidence', []);
  return Object.fromEntries([...selected.keys()].sort().map((path) => [path, [...(selected.get(path) ?? [])].sort()]));
}

/** The fields of all fields of this name. */
function innerFields(name: string, fields: readonly FieldNode[], fragments: Fragments): FieldNode[] {
  return fields
    .filter((field) => field.name.value === name)
    .flatMap(({ selectionSet }) => fieldsOf(selectionSet, fragments));
}

/** Those of fragments included, and those under @skip and @include. Validation has made sure that fragments exist and hold no circle. */
function fieldsOf(selectionSet: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsOf(inner?.selectionSet, fragments);
  });
}
