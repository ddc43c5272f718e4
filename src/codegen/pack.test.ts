import { describe, expect, it } from 'vitest';
import type { Field } from './header.ts';
import { readModel } from './model.ts';
import { pack } from './pack.ts';
import { parseType } from './types.ts';

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
function packed(body: string, type: string): string {
  const parsed = parseType(type);
  if (!parsed || !model) throw new Error(type);
  return pack(body, new Map<string, Field>([['node', { type: parsed, description: '', at: 0 }]]), model, new Map());
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
});
