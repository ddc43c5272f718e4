export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** To-one neighbours that the peer can only give as lists. */
const TO_ONE = new Set([
  'article',
  'attributedTo',
  'country',
  'entity',
  'evidence',
  'location',
  'object',
  'organization',
  'publisher',
  'speaker',
  'subject',
]);

/** Each server makes cursors of its own. */
const CURSORS = new Set(['cursor', 'startCursor', 'endCursor']);

/**
 * One form for what different servers say in different shapes: connections become lists, to-one lists their only item,
 * cursors go, and keys are in order. Equal answers have equal canonical forms.
 */
export function canonical(json: Json): Json {
  if (isList(json)) return json.map(canonical);
  if (!isObject(json)) return json;
  const items = json['nodes'] ?? json['edges'];
  const fields = Object.entries(json)
    .filter(([key]) => !CURSORS.has(key) && !(isList(items) && (key === 'nodes' || key === 'edges')))
    .map(([key, value]): [string, Json] => [key, toOne(key, canonical(value))]);
  if (!isList(items)) return ordered(fields);
  const list = items.map(edge).map(canonical);
  return fields.length === 0 ? list : ordered([...fields, ['items', list]]);
}

/** The value behind these keys, one after another. @throws Error when a key leads nowhere */
export function dig(json: Json, ...keys: readonly (string | number)[]): Json {
  let value = json;
  for (const key of keys) {
    const next = isList(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined;
    if (next === undefined)
      throw new Error(`${keys.join('.')} leads nowhere in ${JSON.stringify(json).slice(0, 300)}.`);
    value = next;
  }
  return value;
}

export function items(json: Json): readonly Json[] {
  if (isList(json)) return json;
  throw new Error(`Expected a list, found ${JSON.stringify(json).slice(0, 300)}.`);
}

/** The fields of an object. @throws Error when it is none */
export function fields(json: Json): { readonly [key: string]: Json } {
  if (isObject(json)) return json;
  throw new Error(`Expected an object, found ${JSON.stringify(json).slice(0, 300)}.`);
}

/** By id, for answers whose order was not asked for. */
export function sortedById(json: Json): Json {
  return [...items(json)].sort((a, b) => (String(dig(a, 'id')) < String(dig(b, 'id')) ? -1 : 1));
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}

function isObject(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !isList(json);
}

/** An edge that says no more than its node is the node; the peer keeps what else it says under `properties`. */
function edge(json: Json): Json {
  if (!isObject(json) || json['node'] === undefined) return json;
  const { node, properties, cursor: _cursor, ...rest } = json;
  const said = { ...rest, ...(properties === undefined ? {} : fields(properties)) };
  return Object.keys(said).length === 0 ? node : { ...said, node };
}

function toOne(key: string, value: Json): Json {
  return TO_ONE.has(key) && isList(value) ? (value[0] ?? null) : value;
}

function ordered(entries: readonly [string, Json][]): Json {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
