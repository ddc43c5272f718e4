import { type FieldNode, type FragmentSpreadNode, Kind, type SelectionSetNode } from 'graphql';
import { groupBy } from '../../group-by.ts';
import { type Excess, firstExcess } from './document-excess.ts';

/** The fragment that a spread names; undefined where it must not be followed. */
type Followed = (spread: FragmentSpreadNode) => SelectionSetNode | undefined;

/**
 * Says what is too much in what is asked of one object, here or further down; `null` when nothing is. Fields of one
 * name in the answer are merged, as graphql-js merges them, which compares every pair of fields and of fragments of
 * such a set. In introspection no field may stand under two names: it answers each for every part of the schema.
 *
 * Fragments are followed wherever they are spread, so check first that the document has few fields and levels.
 */
export function setExcess(
  sets: readonly SelectionSetNode[],
  followed: Followed,
  isIntrospection = false,
): Excess | null {
  const fields: FieldNode[] = [];
  for (const set of sets) collect(set, followed, fields);
  const byKey = groupBy(fields, keyOf);
  const byName = groupBy(fields, ({ name }) => name.value);
  const sameInSet = Math.max(...[...byKey.values(), ...byName.values()].map((group) => group.length), 0);
  const introspectionNames = isIntrospection ? mostNames(byName.values()) : 0;
  const excess = firstExcess({ sameInSet, fieldsInSet: fields.length, introspectionNames });
  if (excess) return excess;
  for (const group of byKey.values()) {
    const below = group.flatMap(({ selectionSet }) => selectionSet ?? []);
    const isInside = isIntrospection || group.some(entersIntrospection);
    const excessBelow = below.length > 0 ? setExcess(below, followed, isInside) : null;
    if (excessBelow) return excessBelow;
  }
  return null;
}

/** Whether a field leads from the graph into its schema. */
export function entersIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

/** The name in the answer. */
function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function mostNames(groups: Iterable<readonly FieldNode[]>): number {
  return Math.max(...Array.from(groups, (group) => new Set(group.map(keyOf)).size), 0);
}

function collect({ selections }: SelectionSetNode, followed: Followed, into: FieldNode[]): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) into.push(selection);
    else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : followed(selection);
      if (inner) collect(inner, followed, into);
    }
  }
}
