import { type NodeType, typeOfId } from '../graph/id.ts';
import { clientError } from './errors.ts';

/** The argument that takes an id, and the one beside it that takes a name. */
export type IdAndName = readonly [id: string, name: string];

/** The type of the node that `id` names. @throws GraphQLError INVALID_ID for what no id of this server looks like */
export function checkedType(id: string): NodeType {
  const type = typeOfId(id);
  if (type !== null) return type;
  throw clientError(
    'INVALID_ID',
    `"${id.slice(0, 80)}" is no id. Expected one that this API gave, such as "person_" and 22 characters. ` +
      'Ask for `id` on the node itself, for instance `person(name: "…") { id }`.',
  );
}

/**
 * Makes sure that an argument was given the id of a node that it can mean. Whether there is such a node is not looked up.
 *
 * @throws GraphQLError INVALID_ID for no id, and for that of a node of another type
 */
export function checkMeant(id: string, [argument, nameArgument]: IdAndName, types: readonly NodeType[]): void {
  const type = checkedType(id);
  if (types.includes(type)) return;
  throw clientError(
    'INVALID_ID',
    `"${id}" is the id of ${IN_WORDS[type]}. Expected that of ${alternatives(types)} for \`${argument}\`. ` +
      `Give one of these, or a name with \`${nameArgument}\`.`,
  );
}

/** Types in words, in the order in which they are named. */
const IN_WORDS: Readonly<Record<NodeType, string>> = {
  Person: 'a person',
  Organization: 'an organisation',
  Country: 'a country',
  Place: 'a place',
  Event: 'an event',
  Article: 'an article',
  Publisher: 'a publisher',
  Quote: 'a quote',
  Claim: 'a claim',
  Position: 'a position',
  Mention: 'a mention',
};

function alternatives(types: readonly NodeType[]): string {
  const words = Object.entries(IN_WORDS).flatMap(([type, inWords]) =>
    types.some((one) => one === type) ? [inWords] : [],
  );
  return words.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}
