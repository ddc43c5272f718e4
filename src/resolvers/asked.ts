import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Apollo keeps parsed documents, so the same selection is read once. */
const known = new WeakMap<FieldNode, readonly string[]>();

/**
 * The fields that an operation asks for on the nodes of a connection, under `nodes` or `edges { node }`, in the order of
 * their names; those under @skip or @include are among them.
 */
export function askedOfNodes({ fieldNodes, fragments }: GraphQLResolveInfo): readonly string[] {
  const [first] = fieldNodes;
  if (first === undefined) return [];
  const before = known.get(first);
  if (before !== undefined) return before;
  const fields = fieldNodes.flatMap((field) => nodeFields(field.selectionSet, fragments));
  const asked = [...new Set(fields)].sort();
  known.set(first, asked);
  return asked;
}

function nodeFields(connection: SelectionSetNode | undefined, fragments: Fragments): string[] {
  return fieldsOf(connection, fragments).flatMap(({ name, selectionSet }) => {
    if (name.value === 'nodes') return fieldsOf(selectionSet, fragments).map((field) => field.name.value);
    if (name.value !== 'edges') return [];
    return fieldsOf(selectionSet, fragments)
      .filter((field) => field.name.value === 'node')
      .flatMap((node) => fieldsOf(node.selectionSet, fragments).map((field) => field.name.value));
  });
}

/** Those of fragments included. Validation has made sure that fragments exist and hold no circle. */
function fieldsOf(selectionSet: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsOf(inner?.selectionSet, fragments);
  });
}
