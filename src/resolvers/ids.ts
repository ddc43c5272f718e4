import { type NodeType, typeOfId } from '../graph/id.ts';
import { clientError } from './errors.ts';

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
