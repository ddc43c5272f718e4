import { describe, expect, it } from 'vitest';
import type { Field } from './header.ts';
import { readModel } from './model.ts';
import { pack } from './pack.ts';
import { parseType } from './types.ts';

type Fields = ReadonlyMap<string, Field>;

const { model } = readModel({
  file: 'model.yml',
  text: `
nodes:
  Person: { key: name, properties: { name: STRING!, born: INTEGER } }
shapes:
  City: { name: STRING! }
  Human: { name: STRING!, born: INTEGER, city: City, other: City! }
`,
});

/** The statement as it is sent, its one row being \`node\` of a type. */
function packed(body: string, type: string, parameters: Fields = new Map()): string {
  const parsed = parseType(type);
  if (!parsed || !model) throw new Error(type);
  return pack(body, new Map([['node', { type: parsed, description: '', at: 0 }]]), model, parameters);
}

describe('a packed statement', () => {
  it('gives lists in the order of the shape, whatever the order of the projection', () => {
    expect(
      packed('MATCH (p) RETURN p {city: c {.name}, .born, .name, other: o {.name}} AS node ORDER BY p.name', 'Human!'),
    ).toBe(
      'MATCH (p) RETURN [p.name, p.born, CASE WHEN c IS NOT NULL THEN [c.name] END, [o.name]] AS node ORDER BY p.name',
    );
  });

  it('gives null for a variable that is null, where the column may be null', () => {
    expect(packed('MATCH (c) RETURN c {.name} AS node', 'City')).toBe(
      'MATCH (c) RETURN CASE WHEN c IS NOT NULL THEN [c.name] END AS node',
    );
  });

  it('keeps expressions that are no projections, and projections before the last RETURN', () => {
    const body = 'MATCH (c) CALL (c) { RETURN c {.name} AS x } RETURN CASE WHEN true THEN x END AS node';
    expect(packed(body, 'City')).toBe(body);
    expect(packed('MATCH (p) RETURN p {name: p.first + "}", born: 1, city: x, other: y} AS node', 'Human!')).toBe(
      'MATCH (p) RETURN [p.first + "}", 1, x, y] AS node',
    );
  });

  it('gives a list of lists where a column collects a projection, without what is null', () => {
    expect(packed('MATCH (p) RETURN p.born, collect(p {.name}) AS node', 'LIST<City!>!')).toBe(
      'MATCH (p) RETURN p.born, collect(CASE WHEN p IS NOT NULL THEN [p.name] END) AS node',
    );
  });

  it('packs every branch of a UNION', () => {
    expect(packed('MATCH (c) RETURN c {.name} AS node UNION ALL MATCH (d) RETURN d {.name} AS node', 'City!')).toBe(
      'MATCH (c) RETURN [c.name] AS node UNION ALL MATCH (d) RETURN [d.name] AS node',
    );
  });

  it('gives an expression around a projection as it stands', () => {
    const body = 'MATCH (p) RETURN p {.name, .born, city: head([(p)-[:IN]->(c {a: 1}) | c {.name}]), other: o} AS node';
    expect(packed(body, 'Human!')).toBe(
      'MATCH (p) RETURN [p.name, p.born, head([(p)-[:IN]->(c {a: 1}) | [c.name]]), o] AS node',
    );
  });
});

describe('a packed statement whose properties are selected', () => {
  const selected: Fields = new Map([
    ['selected', { type: { kind: 'scalar', name: 'MAP', nullable: false }, description: '', at: 0 }],
  ]);

  it('gives the properties that are selected, and no others', () => {
    expect(packed('MATCH (c) RETURN c {.name} AS node', 'City!', selected)).toBe(
      'MATCH (c) RETURN [property IN $selected.node | c[property]] AS node',
    );
  });

  it('gives neighbours behind them, each only where something of it is selected', () => {
    const body = 'MATCH (p) RETURN p {.name, .born, city: head([(p)-[:IN]->(c) | c {.name}]), other: null} AS node';
    expect(packed(body, 'Human!', selected)).toBe(
      'MATCH (p) RETURN [[property IN $selected.node | p[property]], ' +
        'CASE WHEN $selected.city IS NOT NULL THEN head([(p)-[:IN]->(c) | [property IN $selected.city | c[property]]]) END, ' +
        'null] AS node',
    );
  });
});
