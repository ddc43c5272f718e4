import { createHash } from 'node:crypto';

/** Labels of the nodes that have a global id, as the GraphQL types of the same names. */
export const NODE_TYPES = [
  'Article',
  'Claim',
  'Country',
  'Event',
  'Mention',
  'Organization',
  'Person',
  'Place',
  'Position',
  'Publisher',
  'Quote',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

const TYPES = new Map(NODE_TYPES.map((type) => [type.toLowerCase(), type]));
const ID = /^[a-z]+_[\w-]{22}$/;

/**
 * The id of a node, made from what it is: the type and 128 bits of the SHA-256 of `parts`. The same parts give the same
 * id on every machine and at every seeding.
 */
export function makeId(type: NodeType | 'Evidence', ...parts: readonly (string | number | null)[]): string {
  const hash = createHash('sha256').update(JSON.stringify([type, ...parts]));
  return `${type.toLowerCase()}_${hash.digest('base64url').slice(0, 22)}`;
}

/** The type of the node that an id names; `null` when it is no id at all. */
export function typeOfId(id: string): NodeType | null {
  const type = TYPES.get(id.slice(0, id.indexOf('_')));
  return type !== undefined && ID.test(id) ? type : null;
}
