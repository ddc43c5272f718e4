import { beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/api.ts';
import { type BothSides, bothSides } from '../support/both-sides.ts';

let sides: BothSides;

beforeAll(async () => {
  sides = await bothSides();
});

async function ask<Data = Record<string, unknown>>(query: string): Promise<Data> {
  return dataOf(await sides.api.ask<Data>(query));
}

async function codesOf(query: string): Promise<readonly unknown[]> {
  const { errors = [] } = await sides.api.ask(query);
  return errors.map(({ extensions }) => extensions['code']);
}

describe('a name instead of an id', () => {
  it.each([
    ['claims(filter: { subjectName: "ELISE HARCOURT" })', 'claims(filter: { subject: "{ID}" })'],
    ['quotes(filter: { speakerName: "élise harcourt" })', 'quotes(filter: { speaker: "{ID}" })'],
    ['articles(filter: { mentionNames: ["Élise Harcourt"] })', 'articles(filter: { mentions: ["{ID}"] })'],
    ['quotes(filter: { mentionNames: ["Elise Harcourt"] })', 'quotes(filter: { mentions: "{ID}" })'],
  ])('%s means the same', async (byName, byId) => {
    const { person } = await ask<{ person: { id: string } }>('{ person(name: "elise harcourt") { id } }');
    const list = (call: string) => ask(`{ list: ${call.replace('{ID}', person.id)} { totalCount nodes { id } } }`);
    expect(await list(byName)).toEqual(await list(byId));
  });

  it.each([
    'claims(filter: { objectName: "nobody" })',
    'quotes(filter: { mentionNames: ["Ukraine", "nobody"] })',
    'people(filter: { organizationName: "Berlin" })',
    'articles(filter: { mentionNames: [""] })',
  ])('of nobody is met by none: %s', async (call) => {
    expect(await ask(`{ list: ${call} { totalCount nodes { id } } }`)).toEqual({ list: { totalCount: 0, nodes: [] } });
  });

  it('beside the id of another is met by none', async () => {
    const { country } = await ask<{ country: { id: string } }>('{ country(name: "Ukraine") { id } }');
    const both = (name: string) =>
      `{ claims(filter: { object: "${country.id}", objectName: "${name}" }) { totalCount } }`;
    expect(await ask(both('Berlin'))).toEqual({ claims: { totalCount: 0 } });
    const { claims } = await ask<{ claims: { totalCount: number } }>(both('ukraine'));
    expect(claims.totalCount).toBeGreaterThan(0);
  });

  it.each([
    ['claims(filter: { subjectName: "hatami" }) { totalCount }', 'AMBIGUOUS'],
    ['articles(filter: { mentionNames: ["Berlin", "hatami"] }) { totalCount }', 'AMBIGUOUS'],
    [`quotes(filter: { mentionNames: [${'"a", '.repeat(21)}] }) { totalCount }`, 'BAD_USER_INPUT'],
    ['neighborhood(name: "nobody") { truncated }', 'NOT_FOUND'],
    ['neighborhood { truncated }', 'BAD_USER_INPUT'],
    ['path(fromName: "Berlin", toName: "nobody") { length }', 'NOT_FOUND'],
    ['path(fromName: "Berlin") { length }', 'BAD_USER_INPUT'],
  ])('%s has the code %s', async (call, code) => {
    expect(await codesOf(`{ ${call} }`)).toEqual([code]);
  });

  it.each([
    ['claims(filter: { subjectName: "hatami" }) { totalCount }', '`subject` in place of `subjectName`: '],
    ['quotes(filter: { speakerName: "hatami" }) { totalCount }', '`speaker` in place of `speakerName`: '],
    ['articles(filter: { mentionNames: ["hatami"] }) { totalCount }', '`mentions` in place of `mentionNames`: '],
    [
      'people(filter: { organizationName: "Ministry of Defence" }) { totalCount }',
      '`organization` in place of `organizationName`: ',
    ],
    ['path(fromName: "hatami", toName: "Berlin") { length }', '`from` in place of `fromName`: '],
    ['neighborhood(name: "hatami") { truncated }', '`id` in place of `name`: '],
    ['person(name: "hatami") { id }', '`node(id: …)`: '],
    ['neighborhood(name: "Berlin", depth: 4) { truncated }', 'such as `depth: 3`.'],
    ['path(fromName: "Berlin", toName: "Ukraine", maxLength: 9) { length }', 'such as `maxLength: 6`.'],
    ['people(first: 101) { totalCount }', 'such as `first: 20`, and ask for the rest in further pages.'],
  ])('the error of %s says how to mend it: %s', async (call, mend) => {
    const { errors = [] } = await sides.api.ask(`{ ${call} }`);
    expect(errors).toMatchObject([{ message: expect.stringContaining(mend) }]);
  });

  it('begins and ends a path, and is the middle of a neighbourhood', async () => {
    const { path, neighborhood } = await ask<{
      path: { nodes: readonly { name: string }[] };
      neighborhood: { nodes: readonly { name: string }[] };
    }>(`{ path(fromName: "elise harcourt", toName: "ukraine") { nodes { ... on Entity { name } } }
      neighborhood(name: "elise harcourt") { nodes { name } } }`);
    expect([path.nodes[0]?.name, path.nodes.at(-1)?.name]).toEqual(['Élise Harcourt', 'Ukraine']);
    expect(neighborhood.nodes[0]?.name).toBe('Élise Harcourt');
  });
});

describe('counts', () => {
  it.each([
    ['claimCounts', 'claims', 'predicate', ''],
    ['claimCounts', 'claims', 'predicate', '(filter: { subjectName: "elise harcourt", from: "2019-06" })'],
    ['claimCounts', 'claims', 'predicate', '(filter: { predicates: [MET, KILLED] })'],
    ['eventCounts', 'events', 'kind', ''],
    ['eventCounts', 'events', 'kind', '(filter: { country: "DE", kinds: [MEETING] })'],
    ['eventCounts', 'events', 'kind', '(filter: { country: "ZZ" })'],
  ])('%s are those of %s by %s%s', async (counts, list, key, filter) => {
    const found = await ask<{ counts: readonly Record<string, unknown>[]; list: { totalCount: number } }>(
      `{ counts: ${counts}${filter} { ${key} count } list: ${list}${filter} { totalCount } }`,
    );
    const numbers = found.counts.map(({ count }) => Number(count));
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(found.list.totalCount);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(numbers).not.toContain(0);
  });

  it('of an entity are those of its claims', async () => {
    const { person } = await ask<{ person: Record<string, { totalCount: number }> & { claimCounts: unknown } }>(
      `{ person(name: "elise harcourt") { claimCounts { predicate count }
        MET: claims(predicates: [MET]) { totalCount } VISITED: claims(predicates: [VISITED]) { totalCount } } }`,
    );
    for (const predicate of ['MET', 'VISITED']) {
      const count = person[predicate]?.totalCount ?? 0;
      const counted = expect.arrayContaining(count === 0 ? [] : [{ predicate, count }]);
      expect(person.claimCounts).toEqual(counted);
    }
  });
});

describe('a country that no article names', () => {
  it('is found by code and name, and stands alone', async () => {
    const named = new Set([...sides.graph.mentions.values()].map(({ entityId }) => entityId));
    const isUnnamed = ({ id, type }: { id: string; type: string }) => type === 'Country' && !named.has(id);
    const { id, isoCode, nameFr: name } = [...sides.graph.entities.values()].find(isUnnamed) ?? {};
    const country = '{ id name mentions { totalCount } claimCounts { count } }';
    const answer =
      await ask(`{ byCode: country(code: "${isoCode}") ${country} byName: country(name: "${name}") ${country}
      neighborhood(name: "${name}") { nodes { id } edges { relation } truncated } }`);
    const found = { id, name, mentions: { totalCount: 0 }, claimCounts: [] };
    expect(answer).toEqual({
      byCode: found,
      byName: found,
      neighborhood: { nodes: [{ id }], edges: [], truncated: false },
    });
  });
});
