import { NODE_TYPES, type NodeType } from '../../src/graph/id.ts';
import { noId, otherKind } from './faults.ts';

const ENTITY_TYPES: readonly string[] = ['Country', 'Event', 'Organization', 'Person', 'Place'];

/** The type of the node that an id names: its first part in small letters, then 22 letters, digits, `-` and `_`. @throws GraphQLError INVALID_ID */
export function typeOfNode(id: string): NodeType {
  const [, name] = /^([a-z]+)_[A-Za-z0-9_-]{22}$/.exec(id) ?? [];
  const type = NODE_TYPES.find((one) => one.toLowerCase() === name);
  if (type === undefined) throw noId(id);
  return type;
}

/** An argument takes the ids of entities. @throws GraphQLError INVALID_ID */
export function checkEntity(id: string, argument: string, nameArgument: string): void {
  const type = typeOfNode(id);
  if (isEntityType(type)) return;
  throw otherKind(id, type, 'a person, an organisation, a country, a place or an event', argument, nameArgument);
}

/** An argument takes the ids of organisations. @throws GraphQLError INVALID_ID */
export function checkOrganization(id: string, argument: string, nameArgument: string): void {
  const type = typeOfNode(id);
  if (type !== 'Organization') throw otherKind(id, type, 'an organisation', argument, nameArgument);
}

export function isEntityType(type: string): boolean {
  return ENTITY_TYPES.includes(type);
}
