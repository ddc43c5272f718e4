import { NODE_TYPES, type NodeType } from '../../src/graph/id.ts';
import { noEntity, noId } from './faults.ts';

const ENTITY_TYPES: readonly string[] = ['Country', 'Event', 'Organization', 'Person', 'Place'];

/** The type of the node that an id names: its first part in small letters, then 22 letters, digits, `-` and `_`. @throws GraphQLError INVALID_ID */
export function typeOfNode(id: string): NodeType {
  const [, name] = /^([a-z]+)_[A-Za-z0-9_-]{22}$/.exec(id) ?? [];
  const type = NODE_TYPES.find((one) => one.toLowerCase() === name);
  if (type === undefined) throw noId(id);
  return type;
}

/** @throws GraphQLError INVALID_ID */
export function checkEntity(id: string): void {
  if (!isEntityType(typeOfNode(id))) throw noEntity(id);
}

export function isEntityType(type: string): boolean {
  return ENTITY_TYPES.includes(type);
}
