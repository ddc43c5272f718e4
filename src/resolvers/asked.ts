import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The fields that an operation asks of the node that is resolved, those of all its types, under @skip and @include too. */
export function askedOfNode({ fieldNodes, fragments }: GraphQLResolveInfo): readonly string[] {
  return fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, fragments)).map(({ name }) => name.value);
}

/** What an operation asks of a connection. */
export interface Asked {
  /** Whether `totalCount` is among its fields. */
  readonly total: boolean;
  /** Whether any of `nodes`, `edges` and `pageInfo` is. */
  readonly page: boolean;
  /** Whether `pageInfo` is, which tells if more nodes follow. */
  readonly pageInfo: boolean;
  /** The fields of its nodes, in the order of their names. */
  readonly fields: readonly string[];
}

const OF_THE_PAGE = ['nodes', 'edges', 'pageInfo'];

/** Apollo keeps parsed documents, so the same selection is read once. */
const known = new WeakMap<FieldNode, Asked>();

/** What is asked of the connection that is resolved; fields under @skip or @include are among it. */
export function askedOfConnection({ fieldNodes, fragments }: GraphQLResolveInfo): Asked {
  const [first] = fieldNodes;
  const before = first && known.get(first);
  if (before) return before;
  const fields = fieldNodes.flatMap((field) => fieldsOf(field.selectionSet, fragments));
  const asked = {
    total: fields.some(({ name }) => name.value === 'totalCount'),
    pageInfo: fields.some(({ name }) => name.value === 'pageInfo'),
    page: fields.some(({ name }) => OF_THE_PAGE.includes(name.value)),
    fields: [...new Set(fields.flatMap((field) => nodeFields(field, fragments)))].sort(),
  };
  if (first) known.set(first, asked);
  return asked;
}

function nodeFields({ name, selectionSet }: FieldNode, fragments: Fragments): string[] {
  const inner = fieldsOf(selectionSet, fragments);
  if (name.value === 'nodes') return inner.map((field) => field.name.value);
  if (name.value !== 'edges') return [];
  return inner
    .filter((field) => field.name.value === 'node')
    .flatMap((node) => fieldsOf(node.selectionSet, fragments).map((field) => field.name.value));
}

/** Those of fragments included. Validation has made sure that fragments exist and hold no circle. */
function fieldsOf(selectionSet: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsOf(inner?.selectionSet, fragments);
  });
}
