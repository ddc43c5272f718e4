import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The fields that an operation asks of the nodes that are resolved, of all their types. */
export function askedOfNodes({ fieldNodes, fragments }: GraphQLResolveInfo): readonly string[] {
  return namesOf(
    fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, fragments)),
    fragments,
  );
}

/** What an operation asks of a connection. */
export interface Asked {
  /** Whether `totalCount` is among its fields. */
  readonly total: boolean;
  /** Whether any of `nodes`, `edges` and `pageInfo` is. */
  readonly page: boolean;
  /** Whether `pageInfo` is, which tells if more nodes follow. */
  readonly pageInfo: boolean;
  /** The fields of its nodes. */
  readonly fields: readonly string[];
}

const OF_THE_PAGE = ['nodes', 'edges', 'pageInfo'];

/** Apollo keeps parsed documents, so the same selection is read once. */
const known = new WeakMap<FieldNode, Asked>();

/** What is asked of the connection that is resolved. */
export function askedOfConnection({ fieldNodes, fragments }: GraphQLResolveInfo): Asked {
  const [first] = fieldNodes;
  const before = first && known.get(first);
  if (before) return before;
  const fields = fieldNodes.flatMap((field) => fieldsOf(field.selectionSet, fragments));
  const asked = {
    total: fields.some(({ name }) => name.value === 'totalCount'),
    pageInfo: fields.some(({ name }) => name.value === 'pageInfo'),
    page: fields.some(({ name }) => OF_THE_PAGE.includes(name.value)),
    fields: namesOf(
      fields.flatMap((field) => nodeFields(field, fragments)),
      fragments,
    ),
  };
  if (first) known.set(first, asked);
  return asked;
}

function nodeFields({ name, selectionSet }: FieldNode, fragments: Fragments): FieldNode[] {
  const inner = fieldsOf(selectionSet, fragments);
  if (name.value === 'nodes') return inner;
  if (name.value !== 'edges') return [];
  return inner.filter((field) => field.name.value === 'node').flatMap((node) => fieldsOf(node.selectionSet, fragments));
}

/** `name` of each, and `name.neighbour` for the neighbours that are asked of it; in alphabetical order. */
function namesOf(fields: readonly FieldNode[], fragments: Fragments): string[] {
  const names = fields.flatMap(({ name, selectionSet }) => [
    name.value,
    ...fieldsOf(selectionSet, fragments)
      .filter((inner) => inner.selectionSet !== undefined)
      .map((inner) => `${name.value}.${inner.name.value}`),
  ]);
  return [...new Set(names)].sort();
}

/** Those of fragments included, and those under @skip and @include. Validation has made sure that fragments exist and hold no circle. */
function fieldsOf(selectionSet: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsOf(inner?.selectionSet, fragments);
  });
}
