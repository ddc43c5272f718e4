/** The types whose nodes have a global id. */
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

/** The type of the node that an id names, without asking the API; null when it is no id of one. */
export function typeOf(id: string): NodeType | null {
  const [, prefix] = /^([a-z]+)_[\w-]{22}$/.exec(id) ?? [];
  return NODE_TYPES.find((type) => type.toLowerCase() === prefix) ?? null;
}
