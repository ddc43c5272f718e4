import { describe, expect, it } from 'vitest';
import type { SchemaStatement } from '../cypher-codegen/runtime/schema.ts';
import { type FoundIndex, schemaChanges } from './schema-changes.ts';

const range = {
  type: 'RANGE',
  entityType: 'NODE',
  on: ['Ship'],
  properties: ['berth', 'name'],
  analyzer: null,
} as const;
const WANTED: readonly SchemaStatement[] = [
  { ...range, name: 'Ship_id_key', kind: 'CONSTRAINT', properties: ['id'], text: '' },
  { ...range, name: 'Ship_berth_name', kind: 'INDEX', text: '' },
  {
    ...range,
    name: 'logs',
    kind: 'INDEX',
    type: 'FULLTEXT',
    on: ['Ship', 'Port'],
    properties: ['log', 'note'],
    analyzer: 'french',
    text: '',
  },
];

/** What a database shows that has all that is wanted. */
const THERE: readonly FoundIndex[] = WANTED.map(({ name, kind, type, entityType, on, properties, analyzer }) => {
  const owner = kind === 'CONSTRAINT' ? name : null;
  return { name, type, entityType, on, properties, analyzer, owner, state: 'ONLINE', percent: 100 };
});

function changed(name: string, change: Partial<FoundIndex>): readonly FoundIndex[] {
  return THERE.map((index) => (index.name === name ? { ...index, ...change } : index));
}

function another(change: Partial<FoundIndex>): FoundIndex {
  const found = { type: 'RANGE', entityType: 'NODE', on: ['Ship'], properties: ['berth'], analyzer: null, owner: null };
  return { name: 'another', state: 'ONLINE', percent: 100, ...found, ...change };
}

function namesOf(found: readonly FoundIndex[], made: readonly string[] = []) {
  const { drop, create, conflicts } = schemaChanges(WANTED, found, made);
  const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);
  return { drop: names(drop), create: names(create), conflicts: conflicts.map(({ found: one }) => one.name) };
}

const NOTHING = { drop: [], create: [], conflicts: [] };

describe('schemaChanges', () => {
  it('makes all in an empty database, and nothing where all is there', () => {
    expect(namesOf([])).toEqual({ ...NOTHING, create: ['Ship_id_key', 'Ship_berth_name', 'logs'] });
    expect(namesOf(THERE)).toEqual(NOTHING);
    expect(namesOf(changed('logs', { on: ['Port', 'Ship'], properties: ['note', 'log'] }))).toEqual(NOTHING);
  });

  it.each<[string, string, Partial<FoundIndex>]>([
    ['another analyzer', 'logs', { analyzer: 'english' }],
    ['fewer labels', 'logs', { on: ['Ship'] }],
    ['more properties', 'logs', { properties: ['log', 'note', 'name'] }],
    ['another type', 'logs', { type: 'RANGE', analyzer: null }],
    ['another order of its key', 'Ship_berth_name', { properties: ['name', 'berth'] }],
    ['a constraint instead of an index', 'Ship_berth_name', { owner: 'Ship_berth_name' }],
    ['an index instead of a constraint', 'Ship_id_key', { owner: null }],
    ['relationships', 'Ship_berth_name', { entityType: 'RELATIONSHIP' }],
    ['a broken state', 'Ship_berth_name', { state: 'FAILED' }],
  ])('makes anew what has %s', (_, name, change) => {
    expect(namesOf(changed(name, change))).toEqual({ ...NOTHING, drop: [name], create: [name] });
  });

  it('drops what was made for an earlier model, also when another is to do the same under another name', () => {
    const old = another({ name: 'Ship_old', on: ['Barge'] });
    expect(namesOf([...THERE, old], ['Ship_old', 'logs'])).toEqual({ ...NOTHING, drop: ['Ship_old'] });
    const renamed = changed('logs', { name: 'diaries' });
    expect(namesOf(renamed, ['diaries'])).toEqual({ ...NOTHING, drop: ['diaries'], create: ['logs'] });
  });

  it('leaves alone what is of others, and makes no second of what serves', () => {
    expect(namesOf([...THERE, another({ name: 'theirs', properties: ['crew'] })], ['logs'])).toEqual(NOTHING);
    expect(namesOf(changed('Ship_berth_name', { name: 'theirs' }))).toEqual(NOTHING);
    expect(namesOf(changed('Ship_id_key', { name: 'theirs', owner: 'theirs' }))).toEqual(NOTHING);
  });

  it.each<[string, string, Partial<FoundIndex>]>([
    ['a name that is taken for other labels', 'logs', { on: ['Whale'] }],
    ['an index where a constraint is needed', 'Ship_id_key', { name: 'theirs', owner: null }],
    ['a full-text index that is asked by another name', 'logs', { name: 'theirs' }],
    ['a full-text index by another name and analyzer', 'logs', { name: 'theirs', analyzer: 'english' }],
  ])('finds that others stand in the way: %s', (_, name, change) => {
    expect(namesOf(changed(name, change))).toEqual({ ...NOTHING, conflicts: [change.name ?? name] });
  });
});
