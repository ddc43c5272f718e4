import { beforeAll, describe, expect, it } from 'vitest';
import { linkFacts, linksOf, statements } from '../model/kept-links.ts';
import { compared } from '../operations/agreement.ts';
import { type BothSides, bothSides } from '../support/both-sides.ts';

const FIELDS = '{ nodes { __typename id name } edges { source target relation count negated first last } truncated }';

let sides: BothSides;
/** The entity that most is stated of, one that something is denied of, and one that is only named. */
let hub: string;
let denied: string;
let leaf: string;

beforeAll(async () => {
  sides = await bothSides();
  const links = linksOf(statements(linkFacts(sides.graph)));
  const ends = links.flatMap(({ source, target }) => [source, target]);
  const degree = (id: string) => ends.filter((end) => end === id).length;
  const ids = [...sides.graph.entities.keys()].sort((a, b) => degree(b) - degree(a));
  hub = ids[0] ?? '';
  leaf = ids.find((id) => degree(id) === 0) ?? '';
  denied = links.find(({ count, negated }) => negated === count)?.source ?? '';
  expect([degree(hub) > 20, leaf !== '', denied !== '']).toEqual([true, true, true]);
});

/** The answer of the server, which is that of the model. */
async function ask(center: string, args: string): Promise<Record<string, unknown>> {
  const query = `query ($id: ID!) { neighborhood(id: $id${args && `, ${args}`}) ${FIELDS} }`;
  const variables = { id: center };
  const { got, right } = compared(
    await sides.api.ask<unknown>(query, variables),
    sides.reference({ query, variables }),
  );
  expect(got).toEqual(right);
  return Object(Object(got).data ?? {}).neighborhood;
}

describe('a neighbourhood', () => {
  it.each([
    '',
    'depth: 2, first: 100',
    'depth: 3, first: 100',
    'first: 1',
    'first: 2',
    'first: 2, depth: 3',
    'first: 7, depth: 2',
    'relations: [MET]',
    'relations: [HOLDS_OFFICE], depth: 2',
    'relations: [MET, HOLDS_OFFICE, PARTICIPATED_IN], first: 5',
    'relations: [BORN_IN]',
    'relations: []',
    'types: [PERSON]',
    'types: [EVENT, PLACE], first: 4',
    'types: [COUNTRY], depth: 3',
    'types: []',
    'types: [PERSON, PERSON], relations: [MET, MET]',
    'relations: [LOCATED_IN], types: [PERSON]',
    'denied: true, depth: 2',
    'denied: true, relations: [PARTICIPATED_IN, MET]',
    'denied: null, relations: null, types: null, exclude: null, from: null',
    'from: "2019"',
    'from: "2019", to: "2019-06-30", depth: 2',
    'to: "2018-12-31", first: 3',
    'from: "2019-06-15", to: "2019-06-14"',
    'from: "1900", to: "1901"',
    'publisher: "presstv"',
    'publisher: "PRESSTV", from: "2019", depth: 2, first: 9',
    'publisher: "nobody"',
    'publisher: "presstv", relations: [MET], types: [PERSON]',
    'publisher: "presstv", denied: true, depth: 3',
    'exclude: []',
  ])('(%s) is what the articles give, around a hub, a leaf and one of whom something is denied', async (args) => {
    for (const center of [hub, leaf, denied]) await ask(center, args);
  });

  it('leaves out those that are shown, and goes on with the next; the one in the middle stays', async () => {
    const first = Object(await ask(hub, 'first: 4'));
    const shown: string[] = first.nodes.map(({ id }: { id: string }) => id);
    const next = Object(await ask(hub, `first: 4, exclude: ${JSON.stringify(shown)}`));
    expect(next.nodes[0].id).toBe(hub);
    expect(next.nodes.slice(1).some(({ id }: { id: string }) => shown.includes(id))).toBe(false);
    expect(next.nodes).toHaveLength(4);
  });

  it('says what is only denied only where that is asked for', async () => {
    const edges = async (args: string): Promise<{ count: number; negated: number }[]> =>
      Object(await ask(denied, args)).edges;
    const isDenied = ({ count, negated }: { count: number; negated: number }) => count === negated;
    expect((await edges('')).some(isDenied)).toBe(false);
    expect((await edges('denied: true')).some(isDenied)).toBe(true);
  });

  it.each([
    ['no id', 'exclude: ["x"]', 'INVALID_ID'],
    ['too many ids', `exclude: [${Array(501).fill('"person_oRXD0akWFSs0PmlRON7kJa"').join()}]`, 'BAD_USER_INPUT'],
    ['too far', 'depth: 4', 'PAGE_TOO_LARGE'],
    ['none', 'first: 0', 'BAD_USER_INPUT'],
    ['no date', 'from: "2019-13"', 'GRAPHQL_VALIDATION_FAILED'],
    ['no relation', 'relations: [PICNIC]', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %s', async (_what, args, code) => {
    const { errors } = await sides.api.ask(`{ neighborhood(id: "${hub}", ${args}) { truncated } }`);
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
  });
});
