import { BREAK, type DocumentNode, Kind, visit } from 'graphql';

/** Arguments that say how many rows there may be. */
export const SIZES = ['first', 'last', 'ids', 'maxLength'] as const;

/**
 * Whether the rows that a document asks for depend on the values of its variables: they say whether a part is asked for, or
 * how large a list may be. Most only say which node it is, or where a page begins.
 */
export function hasVariableSizes(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Argument({ name, value }, _key, _parent, _path, ancestors) {
      const holder = ancestors.at(-1);
      const isCondition = holder !== undefined && 'kind' in holder && holder.kind === Kind.DIRECTIVE;
      if (value.kind !== Kind.VARIABLE || !(isCondition || SIZES.some((size) => size === name.value))) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
