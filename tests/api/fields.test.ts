import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { NODE_TYPES, type NodeType } from '../../src/graph/id.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { readSchema } from '../../src/server/schema.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticles } from '../support/hub.ts';

type Field = GraphQLField<unknown, unknown>;

/** Most objects between a root and a leaf: a list's node, its neighbour, and the neighbour's neighbour. */
const DEPTH = 3;

/** Fields that are asked for alone in one request, each under its alias. */
const AT_ONCE = 20;

const schema = buildSchema(readSchema(join(import.meta.dirname, '..', '..', 'schema')));

/** All lists at the root, and the fields that need arguments. A type name stands for an id of that type. */
const ROOTS = [
  ...NODE_TYPES.map((type) => `node(id: "${type}")`),
  ...pageRoots(),
  'nodes(ids: ["Claim", "Mention"])',
  'person(name: "amir hatami")',
  'event(name: "Sommet")',
  'country(code: "RU")',
  'search(text: "hatami")',
  'path(from: "Person", to: "Country")',
  'neighborhood(id: "Person", depth: 2)',
  'graph',
];

let api: Api;
let ids: ReadonlyMap<NodeType, string>;

beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  await storeArticles(database, hubArticles(0, 3));
  ids = await anIdOfEach(database);
  api = await serveApi(database);
});

describe.each(ROOTS)('%s', (root) => {
  it('answers each field alone as among all others', async () => {
    const call = root.replace(/"([A-Z]\w+)"/g, (whole, type) => (ids.has(type) ? `"${ids.get(type)}"` : whole));
    for (const group of groupsIn(root)) {
      const { whole } = dataOf(await api.ask(`{ whole: ${call} ${together(group)} }`));
      expect(whole).not.toBeNull();
      for (const leaves of chunks(group, AT_ONCE)) {
        const alone = leaves.map((leaf, i) => `alone${i}: ${call} { ${leaf} }`).join(' ');
        const answers = Object.values(dataOf(await api.ask(`{ ${alone} }`)));
        for (const [i, answer] of answers.entries()) expect(answer, leaves[i]).toEqual(likewise(whole, answer));
      }
    }
  });
});

async function anIdOfEach(database: Database): Promise<ReadonlyMap<NodeType, string>> {
  const run = database.reader();
  const found = await Promise.all(
    NODE_TYPES.map(async (type): Promise<[NodeType, string]> => {
      const text = `MATCH (n:${type}) RETURN n.id AS id ORDER BY id LIMIT 1`;
      const [row] = await run({ name: 'test/an-id', mode: 'READ', text }, {});
      return [type, String(row?.['id'])];
    }),
  );
  return new Map(found);
}

function pageRoots(): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter((field) => isFree(field) && isPage(field))
    .map(({ name }) => name);
}

/** The selections of a root field: those of its node, or of the connection and its nodes. */
function groupsIn(root: string): string[][] {
  const [, node] = /^node\(id: "(\w+)"\)$/.exec(root) ?? [];
  const field = schema.getQueryType()?.getFields()[/^\w+/.exec(root)?.[0] ?? ''];
  const type = node === undefined ? field && getNamedType(field.type) : schema.getType(node);
  if (!type || !field) throw new Error(`No root ${root}.`);
  if (isPage(field)) return [fieldsOf(type).flatMap((part) => leavesAt(part, DEPTH))];
  return node === undefined ? groupsOf(type) : groupsOf(type).map((group) => on(type, group));
}

/** Selections of one leaf each, together where one list or node is asked for; a list stands beside what its owner has itself. */
function groupsOf(type: GraphQLNamedType): string[][] {
  if (isAbstractType(type))
    return schema.getPossibleTypes(type).flatMap((one) => groupsOf(one).map((group) => on(one, group)));
  const fields = fieldsOf(type);
  const lists = fields.filter((field) => isList(field) || isPage(field));
  const others = fields.filter((field) => !lists.includes(field));
  const own = others.filter(({ type: fieldType }) => isLeafType(getNamedType(fieldType))).map(({ name }) => name);
  return [
    others.flatMap((field) => leavesAt(field, DEPTH)),
    ...lists.map((field) => [...own, ...leavesAt(field, DEPTH)]),
  ];
}

/** The selections of one leaf each at or below a field, through at most `depth` objects; lists only at its start. */
function leavesAt(field: Field, depth: number): string[] {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [field.name];
  if (depth === 0) return [];
  const inner = isPage(field) ? fieldsOf(type).flatMap((part) => leavesAt(part, depth)) : leavesIn(type, depth - 1);
  return inner.map((leaf) => `${field.name} { ${leaf} }`);
}

function leavesIn(type: GraphQLNamedType, depth: number): string[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).flatMap((one) => on(one, leavesIn(one, depth)));
  return fieldsOf(type)
    .filter((field) => isLeafType(getNamedType(field.type)) || !(isList(field) || isPage(field)))
    .flatMap((field) => leavesAt(field, depth));
}

function on({ name }: GraphQLNamedType, selections: readonly string[]): string[] {
  return selections.map((selection) => `... on ${name} { ${selection} }`);
}

/** The fields that may be asked for without arguments. */
function fieldsOf(type: GraphQLNamedType): Field[] {
  return isObjectType(type) ? Object.values(type.getFields()).filter(isFree) : [];
}

function isPage({ type }: Field): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

function isList({ type }: Field): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function isFree({ args }: Field): boolean {
  return !args.some(isRequiredArgument);
}

/** One selection set of all selections, in which each field stands once. */
function together(selections: readonly string[]): string {
  const inner = new Map<string, string[]>();
  for (const selection of selections) {
    const [, head = selection, rest] = /^([^{]+) \{ (.*) \}$/.exec(selection) ?? [];
    inner.set(head, [...(inner.get(head) ?? []), ...(rest === undefined ? [] : [rest])]);
  }
  return `{ ${[...inner].map(([head, rest]) => (rest.length > 0 ? `${head} ${together(rest)}` : head)).join(' ')} }`;
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Cuts `whole` down to the fields of `part`. */
function likewise(whole: unknown, part: unknown): unknown {
  if (Array.isArray(whole) && Array.isArray(part)) return whole.map((item, i) => likewise(item, part[i]));
  if (!isMap(whole) || !isMap(part)) return whole;
  return Object.fromEntries(Object.keys(part).map((key) => [key, likewise(whole[key], part[key])]));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
