import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Excess, firstExcess, MOST_COUNTED } from './document-excess.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { entersIntrospection, setExcess } from './selection-set-size.ts';

/** How much a selection set asks for, fragments counted as if they were written in place. */
interface Size {
  readonly fields: number;
  /** Levels of fields. */
  readonly depth: number;
  /** Levels of fields, inline fragments and spreads. */
  readonly nesting: number;
  readonly introspectionFields: number;
  readonly introspectionDepth: number;
}

const NOTHING: Size = { fields: 0, depth: 0, nesting: 0, introspectionFields: 0, introspectionDepth: 0 };

/**
 * For parts that are not measured (too deep, or fragments that validation will refuse): one field, so that nothing is
 * free.
 */
const NOT_FOLLOWED: Size = { ...NOTHING, fields: 1, nesting: 1 };

/**
 * Which limit a document exceeds; `null` when it exceeds none. It need not be valid. Takes linear time, however
 * fragments spread one another.
 */
export function documentExcess({ definitions }: DocumentNode): Excess | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const variables = operations.flatMap(({ variableDefinitions }) => variableDefinitions ?? []).length;
  const tooMany = firstExcess({ variables });
  if (tooMany) return tooMany;
  const sizes = new FragmentSizes(fragments);
  let total = NOTHING;
  for (const root of [...operations, ...fragments.values()]) {
    if (root.kind === Kind.FRAGMENT_DEFINITION && sizes.isSpread(root.name.value)) continue;
    total = besides(total, sizes.ofSet(root.selectionSet, 0));
    const excess = firstExcess({ ...total }) ?? setExcess([root.selectionSet], (spread) => sizes.followed(spread));
    if (excess) return excess;
  }
  return null;
}

/** Measures each fragment once. Depth of calls is bounded by the limit on nesting. */
class FragmentSizes {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Of those that were spread; `null` while one is measured. */
  readonly #sizes = new Map<string, Size | null>();
  readonly #circular = new Set<FragmentSpreadNode>();

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  isSpread(fragment: string): boolean {
    return this.#sizes.has(fragment);
  }

  /** What a spread stands for, as it was measured: nothing where the fragment is unknown or leads back to itself. */
  followed(spread: FragmentSpreadNode): SelectionSetNode | undefined {
    return this.#circular.has(spread) ? undefined : this.#fragments.get(spread.name.value)?.selectionSet;
  }

  /** @param level How many fields and fragments it stands in. */
  ofSet({ selections }: SelectionSetNode, level: number): Size {
    return selections.reduce((size, selection) => besides(size, this.#ofSelection(selection, level + 1)), NOTHING);
  }

  #ofSelection(selection: SelectionNode, level: number): Size {
    if (level > DOCUMENT_LIMITS.nesting) return NOT_FOLLOWED;
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, level);
    const size =
      selection.kind === Kind.INLINE_FRAGMENT
        ? this.ofSet(selection.selectionSet, level)
        : this.#ofSpread(selection, level);
    return { ...size, nesting: size.nesting + 1 };
  }

  #ofField(field: FieldNode, level: number): Size {
    const { selectionSet } = field;
    const below = selectionSet ? this.ofSet(selectionSet, level) : NOTHING;
    const size = { ...below, nesting: below.nesting + 1 };
    if (!entersIntrospection(field)) return { ...size, fields: below.fields + 1, depth: below.depth + 1 };
    return {
      ...size,
      fields: 1,
      depth: 1,
      introspectionFields: below.fields + below.introspectionFields,
      introspectionDepth: Math.max(below.depth, below.introspectionDepth) + 1,
    };
  }

  #ofSpread(spread: FragmentSpreadNode, level: number): Size {
    const name = spread.name.value;
    const known = this.#sizes.get(name);
    if (known === null) this.#circular.add(spread);
    if (known !== undefined) return known ?? NOT_FOLLOWED;
    const fragment = this.#fragments.get(name);
    this.#sizes.set(name, null);
    const size = fragment ? this.ofSet(fragment.selectionSet, level) : NOT_FOLLOWED;
    this.#sizes.set(name, size);
    return size;
  }
}

function besides(one: Size, other: Size): Size {
  return {
    fields: Math.min(one.fields + other.fields, MOST_COUNTED),
    depth: Math.max(one.depth, other.depth),
    nesting: Math.max(one.nesting, other.nesting),
    introspectionFields: Math.min(one.introspectionFields + other.introspectionFields, MOST_COUNTED),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
  };
}
