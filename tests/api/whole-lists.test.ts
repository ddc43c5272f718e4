import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA } from '../model/reference.ts';
import { dataOf } from '../support/api.ts';
import { type BothSides, bothSides } from '../support/both-sides.ts';

/** Sizes of pages; the longest lists have some hundred nodes. */
const SIZES = [7, 40];
const SHORT_SIZES = [1, 2];
/** Only lists up to this length are also read one node at a time. */
const SHORT = 12;

/** Every list that starts at the root, in both directions of each order, and some under conditions. */
const ROOTS = [
  ...['people', 'organizations', 'countries', 'places', 'publishers'].flatMap((list) => ordered(list, ['NAME'])),
  ...ordered('events', ['DATE', 'NAME']),
  ...ordered('articles', ['PUBLISHED_ON', 'TITLE']),
  ...ordered('quotes', ['PUBLISHED_ON']),
  ...ordered('claims', ['PUBLISHED_ON']),
  'people(filter: { name: "a" })',
  'people(filter: { country: "BE" })',
  'people(filter: { organizationName: "armee belge" }, orderBy: { direction: DESC })',
  'people(filter: { organizationName: "armee belge", country: "BE", name: "e" })',
  'organizations(filter: { country: "BE" })',
  'places(filter: { country: "FR", name: "e" })',
  'events(filter: { country: "DE" })',
  'events(filter: { country: "DE" }, orderBy: { direction: ASC })',
  'events(filter: { kind: MEETING, from: "2018" }, orderBy: { field: NAME })',
  'events(filter: { kinds: [MEETING, ATTACK, OTHER] })',
  'events(filter: { kinds: [MEETING, MILITARY], country: "DE" }, orderBy: { direction: ASC })',
  'publishers(filter: { name: "a" })',
  'articles(filter: { mentionNames: ["elise harcourt"] })',
  'articles(filter: { mentionNames: ["Élise Harcourt", "Berlin"] }, orderBy: { direction: ASC })',
  'articles(filter: { mentionNames: ["Ukraine", "Berlin"], publisher: "agence horizon" }, orderBy: { field: TITLE })',
  'quotes(filter: { mentionNames: ["Ukraine"] })',
  'quotes(filter: { mentionNames: ["Ukraine", "armée russe"], speakerName: "elise harcourt" }, orderBy: { direction: ASC })',
  'quotes(filter: { text: "soutenons" })',
  'quotes(filter: { text: "ukrain", publisher: "gazette du midi", from: "2019" }, orderBy: { direction: ASC })',
  'articles(filter: { publisher: "agence horizon" })',
  'articles(filter: { publisher: "Agence Horizon", to: "2019-06" }, orderBy: { direction: ASC })',
  'articles(filter: { title: "harcourt" }, orderBy: { field: TITLE })',
  'quotes(filter: { publisher: "gazette du midi" })',
  'quotes(filter: { from: "2019-06", to: "2019" }, orderBy: { direction: ASC })',
  'claims(filter: { predicate: PARTICIPATED_IN })',
  'claims(filter: { predicates: [MET, PARTICIPATED_IN, ATTACKED] })',
  'claims(filter: { predicates: [MET, ATTACKED], from: "2019-06" }, orderBy: { direction: ASC })',
  'claims(filter: { subjectName: "elise harcourt", predicates: [MET, VISITED, PARTICIPATED_IN] })',
  'claims(filter: { objectName: "Ukraine", predicates: [ATTACKED, SUPPORTED], to: "2019-06" }, orderBy: { direction: ASC })',
  'claims(filter: { speakerName: "Élise Harcourt", predicates: [ATTACKED, MET], publisher: "agence horizon" })',
  'claims(filter: { publisher: "GAZETTE DU MIDI" }, orderBy: { direction: ASC })',
  'claims(filter: { from: "2019-06-02" })',
];

/** The lists that nodes of each type have. */
const OWNED = Object.values(SCHEMA.getTypeMap()).flatMap((type) =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node') ? listsOf(type) : [],
);

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

type Ask = (query: string) => Promise<Page>;

let sides: BothSides;

beforeAll(async () => {
  sides = await bothSides();
});

describe('pages joined are the whole list, forward and backward', () => {
  it.each(ROOTS)('%s', async (call) => {
    const query = (page: string) => `{ list: ${withArguments(call, page)} ${selectionOf('Node')} }`;
    await joinedAsWhole(query, (data: { list: Page }) => data.list);
  });

  it.each(['predicates: [MET, PARTICIPATED_IN]', 'from: "2019-06"', 'predicates: [MET, VISITED], to: "2019-06"'])(
    'claims of a person with %s',
    async (conditions) => {
      const query = (page: string) =>
        `{ owner: person(name: "elise harcourt") { list: claims(${conditions}, ${page}) ${selectionOf('Claim')} } }`;
      await joinedAsWhole(query, (data: { owner: { list: Page } }) => data.owner.list);
    },
  );

  it.each(OWNED)('$list of $type', async ({ type, list, node }) => {
    for (const id of ownersOf(type, list)) {
      const query = (page: string) =>
        `{ node(id: "${id}") { ... on ${type} { list: ${list}(${page}) ${selectionOf(node)} } } }`;
      await joinedAsWhole(query, (data: { node: { list: Page } }) => data.node.list);
    }
  });
});

/** Reads a list of the server in pages of several sizes, both ways, and holds it against the model's. */
async function joinedAsWhole<Data>(query: (page: string) => string, listIn: (data: Data) => Page): Promise<void> {
  const server: Ask = async (text) => listIn(dataOf(await sides.api.ask<Data>(text)));
  const model: Ask = async (text) => listIn(dataOfModel<Data>(text));
  const whole = await joined(query, model, 'first', 100);
  for (const size of whole.length > SHORT ? SIZES : SHORT_SIZES) {
    expect(await joined(query, server, 'first', size), `forward by ${size}`).toEqual(whole);
    expect(await joined(query, server, 'last', size), `backward by ${size}`).toEqual(whole);
  }
}

async function joined(
  query: (page: string) => string,
  ask: Ask,
  size: 'first' | 'last',
  count: number,
): Promise<unknown[]> {
  const found: unknown[] = [];
  const forward = size === 'first';
  let cursor: string | null = null;
  do {
    const from: string = cursor === null ? '' : `, ${forward ? 'after' : 'before'}: ${JSON.stringify(cursor)}`;
    const { totalCount, nodes, edges, pageInfo } = await ask(query(`${size}: ${count}${from}`));
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(nodes.length).toBeLessThanOrEqual(count);
    if (forward) found.push(...nodes);
    else found.unshift(...nodes);
    const more = forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    expect(more).toBe(found.length < totalCount);
    cursor = more ? (forward ? pageInfo.endCursor : pageInfo.startCursor) : null;
  } while (cursor !== null);
  return found;
}

/** The owners with the longest list, one of few nodes, and one of none. */
function ownersOf(type: string, list: string): string[] {
  const { articles, publishers, entities, positions, claims } = sides.graph;
  const ids = [articles, publishers, entities, positions, claims].flatMap((map) => [...map.keys()]);
  const typed = ids.filter((id) => id.startsWith(`${type.toLowerCase()}_`));
  const counted = typed
    .map((id) => {
      const data = dataOfModel<{ node: { list: Page } }>(
        `{ node(id: "${id}") { ... on ${type} { list: ${list} { totalCount } } } }`,
      );
      return { id, count: data.node.list.totalCount };
    })
    .sort((a, b) => b.count - a.count);
  const few = counted.find(({ count }) => count > 1 && count <= SHORT);
  const none = counted.find(({ count }) => count === 0);
  return [...new Set([counted[0]?.id, few?.id, none?.id])].filter((id) => id !== undefined);
}

function dataOfModel<Data>(query: string): Data {
  const { data, errors } = sides.reference({ query, variables: {} });
  expect(errors).toEqual([]);
  return data as Data;
}

function selectionOf(node: string): string {
  const what = node === 'Evidence' ? 'text start end article { id }' : 'id';
  return (
    `{ totalCount nodes { ${what} } edges { cursor node { ${what} } } ` +
    'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'
  );
}

function ordered(list: string, fields: readonly string[]): string[] {
  return fields.flatMap((field) =>
    ['ASC', 'DESC'].map((to) => `${list}(orderBy: { field: ${field}, direction: ${to} })`),
  );
}

function listsOf(type: GraphQLObjectType): { type: string; list: string; node: string }[] {
  return Object.values(type.getFields()).flatMap(({ name, type: connection }) => {
    const of = getNamedType(connection);
    const nodes = isObjectType(of) && of.name.endsWith('Connection') ? of.getFields()['nodes'] : undefined;
    return nodes === undefined ? [] : [{ type: type.name, list: name, node: getNamedType(nodes.type).name }];
  });
}

function withArguments(call: string, page: string): string {
  return call.endsWith(')') ? `${call.slice(0, -1)}, ${page})` : `${call}(${page})`;
}
