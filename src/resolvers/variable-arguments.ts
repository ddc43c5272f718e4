import { type ASTNode, BREAK, Kind, visit } from 'graphql';

/**
 * Whether, anywhere in a part of a document, a variable is the whole value of such an argument.
 *
 * @param isMeant Called with an argument's name, and whether it belongs to a directive.
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
