import { buildSchema, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../bench/data/random.ts';
import { operations } from '../../bench/operations/operations.ts';
import { memoryTable, slopeAMinute } from '../../bench/soak/memory.ts';
import { mix } from '../../bench/soak/mix.ts';
import { readSchema } from '../../src/server/schema.ts';

const place = { depth: 1, key: 'key', cursor: 'cursor' };
const named = [{ name: 'Aa Bb', key: 'aa bb' }];
const samples = {
  entities: ['entity'],
  hundred: ['entity'],
  hub: 'hub',
  deep: place,
  inHub: place,
  people: named,
  organizations: named,
  events: named,
  countries: ['FR'],
  words: ['bb'],
  pairs: [['entity', 'entity']] as const,
  quotes: ['quote'],
  articles: ['article'],
};
const pools = {
  entities: ['entity-1', 'entity-2'],
  people: ['Aa Bb'],
  organizations: ['Union'],
  events: ['sommet'],
  countries: ['FR', 'SY'],
  publishers: ['PressTV'],
  articles: ['article'],
  quotes: ['quote'],
  claimKeys: ['2018'],
  mentionKeys: [['entity-1', '2018']] as const,
};

describe('the mix', () => {
  const next = mix(operations(samples), pools, seeded(1));
  const requests = Array.from({ length: 2_000 }, next);

  it('holds all operations and all lists', () => {
    const asked = new Set(requests.map(({ operation }) => operation));
    const lists = ['people', 'organizations', 'countries', 'places', 'events', 'quotes', 'claims', 'articles'];
    for (const name of [...operations(samples).map(({ folder }) => folder), ...lists]) expect(asked).toContain(name);
  });

  it('asks what the schema knows, with variables that fit', () => {
    const schema = buildSchema(readSchema('schema'));
    for (const { query, variables } of requests) {
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const [definition] = document.definitions;
      const declared = definition?.kind === 'OperationDefinition' ? (definition.variableDefinitions ?? []) : [];
      expect(getVariableValues(schema, declared, variables).errors).toBeUndefined();
    }
  });

  it('is the same for the same seed', () => {
    const again = mix(operations(samples), pools, seeded(1));
    expect(Array.from({ length: 100 }, again)).toEqual(requests.slice(0, 100));
  });
});

describe('memory', () => {
  const rising = [0, 10, 20, 30].map((second) => ({ second, mb: 100 + second }));

  it('rises by the line with the least squares', () => {
    expect(slopeAMinute(rising)).toBeCloseTo(60);
    expect(slopeAMinute(rising.map(({ second }) => ({ second, mb: 100 })))).toBe(0);
    expect(slopeAMinute(rising.slice(0, 1))).toBeNaN();
  });

  it('is told by its start, its height, its end and the slope of the last half', () => {
    const settled = [...rising, ...[40, 50, 60, 70].map((second) => ({ second, mb: 120 }))];
    expect(memoryTable(settled).split('\n').at(-1)).toBe('| 100 | 130 | 120 | 0.00 |');
  });
});
