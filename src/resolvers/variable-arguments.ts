import { type ASTNode, BREAK, Kind, visit } from 'graphql';

/**
 * Whether a variable is the whole value of such an argument anywhere in a part of a document.
 *
 * @param isMeant Told the argument's name, and whether it is one of a directive.
 */
export function hasVariableArgument(part: ASTNode, isMeant: (name: string, ofDirective: boolean) => boolean): boolean {
  let found = false;
  visit(part, {
    Argument({ name, value }, _key, _parent, _path, ancestors) {
      const holder = ancestors.at(-1);
      const ofDirective = holder !== undefined && 'kind' in holder && holder.kind === Kind.DIRECTIVE;
      if (value.kind !== Kind.VARIABLE || !isMeant(name.value, ofDirective)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
