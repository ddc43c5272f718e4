import { type FieldNode, type FragmentSpreadNode, Kind, type SelectionSetNode } from 'graphql';
import { type Excess, firstExcess } from './document-excess.ts';

/** What a spread stands for; nothing where it is not to be followed. */
type Followed = (spread: FragmentSpreadNode) => SelectionSetNode | undefined;

/**
 * What is too much of what is asked of one object, here or further down; `null` when nothing is. All that has one name in
 * the answer is asked of one object, so that fields which stand in several places are one set below. graphql-js compares
 * each two fields and each two fragments of such a set.
 *
 * Fragments are followed wherever they are spread: the document must be known to have few fields and levels.
 */
export function setExcess(sets: readonly SelectionSetNode[], followed: Followed): Excess | null {
  const fields: FieldNode[] = [];
  for (const set of sets) collect(set, followed, fields);
  const byKey = groupBy(fields, ({ alias, name }) => (alias ?? name).value);
  const byName = groupBy(fields, ({ name }) => name.value);
  const sameInSet = Math.max(...[...byKey.values(), ...byName.values()].map((group) => group.length), 0);
  const excess = firstExcess({ sameInSet, fieldsInSet: fields.length });
  if (excess) return excess;
  for (const group of byKey.values()) {
    const below = group.flatMap(({ selectionSet }) => selectionSet ?? []);
    const excessBelow = below.length > 0 ? setExcess(below, followed) : null;
    if (excessBelow) return excessBelow;
  }
  return null;
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

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
