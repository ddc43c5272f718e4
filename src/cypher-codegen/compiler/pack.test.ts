import { describe, expect, it } from 'vitest';
import { parseType } from '../runtime/types.ts';
import { readModel } from './model.ts';
import { pack } from './pack.ts';
import type { Field } from './statement-file.ts';

type Fields = ReadonlyMap<string, Field>;

const { model } = readModel({
  file: 'model.yml',
  text: `
nodes:
  Person: { key: name, properties: { name: STRING!, born: INTEGER, town: STRING } }
  City: { key: name, properties: { name: STRING! } }
  Letter: { properties: { text: STRING!, to: STRING!, day: STRING! } }
relationships:
  LIVES_IN: { ends: [Person -> City] }
  KNOWS: { ends: [Person -> Person] }
rows:
  CityRow: { of: City, fields: [name] }
  LetterRow: { of: Letter, fields: [text] }
  NamedRow: { of: Person, fields: [name] }
  PersonRow:
    extends: NamedRow
    fields: [born]
    home: "-[:LIVES_IN]-> CityRow"
    friend: "<-[:KNOWS]- FriendRow"
  FriendRow: { of: Person, fields: [name], home: "-[:LIVES_IN]-> CityRow" }
  KeyedRow: { of: Person, fields: [name], town: CityRow of City by name = town }
  WriterRow: { of: Person, fields: [name], letter: "last LetterRow by (to = name, day)" }
`,
});

/** The statement as it is sent, its one column being \`node\` of a type. */
function packed(body: string, type: string, parameters: Fields = new Map()): string {
  const parsed = parseType(type);
  if (!parsed || !model) throw new Error(type);
  return pack(body, new Map([['node', { type: parsed, description: '', at: 0 }]]), model, parameters);
}

describe('a statement that gives a node as a row', () => {
  it('gives its fields in a list, in the order of the row', () => {
    expect(packed('MATCH (c) RETURN c AS node', 'CityRow!')).toBe('MATCH (c) RETURN [c.name] AS node');
    expect(packed('MATCH (node) RETURN node ORDER BY node.name', 'CityRow!')).toBe(
      'MATCH (node) RETURN [node.name] AS node ORDER BY node.name',
    );
  });

  it('gives null for a variable that is null, where the column may be null', () => {
    expect(packed('MATCH (c) RETURN c AS node', 'CityRow')).toBe(
      'MATCH (c) RETURN CASE WHEN c IS NOT NULL THEN [c.name] END AS node',
    );
  });

  it('gives a list of lists where a column collects nodes, without what is null', () => {
    expect(packed('MATCH (p) RETURN p.born, collect(p) AS node', 'LIST<CityRow!>!')).toBe(
      'MATCH (p) RETURN p.born, collect(CASE WHEN p IS NOT NULL THEN [p.name] END) AS node',
    );
  });

  it('gives neighbours behind its own fields, of the labels that the relationship has', () => {
    expect(packed('MATCH (p) RETURN p AS node', 'PersonRow!')).toBe(
      'MATCH (p) RETURN [p.name, p.born, head([(p)-[:LIVES_IN]->(p_home:City) | [p_home.name]]), ' +
        'head([(p)<-[:KNOWS]-(p_friend:Person) | ' +
        '[p_friend.name, head([(p_friend)-[:LIVES_IN]->(p_friend_home:City) | [p_friend_home.name]])]])] AS node',
    );
  });

  it('finds a neighbour by its key, or the last in an order', () => {
    expect(packed('MATCH (p) RETURN p AS node', 'KeyedRow!')).toBe(
      'MATCH (p) RETURN [p.name, head(COLLECT { MATCH (p_town:City {name: p.town}) RETURN [p_town.name] })] AS node',
    );
    expect(packed('MATCH (p) RETURN p AS node', 'WriterRow!')).toBe(
      'MATCH (p) RETURN [p.name, head(COLLECT { MATCH (p_letter:Letter) USING INDEX SEEK p_letter:Letter(to, day) ' +
        "WHERE p_letter.to = p.name AND p_letter.day > '' RETURN [p_letter.text] " +
        'ORDER BY p_letter.to DESC, p_letter.day DESC LIMIT 1 })] AS node',
    );
  });

  it('keeps other columns, and what stands before the last RETURN', () => {
    const body = 'MATCH (c) CALL (c) { RETURN c AS x } RETURN CASE WHEN true THEN x END AS node, c';
    expect(packed(body, 'CityRow')).toBe(body);
  });

  it('does so in every branch of a UNION', () => {
    expect(packed('MATCH (c) RETURN c AS node UNION ALL MATCH (d) RETURN d AS node', 'CityRow!')).toBe(
      'MATCH (c) RETURN [c.name] AS node UNION ALL MATCH (d) RETURN [d.name] AS node',
    );
  });
});

describe('a statement whose properties are selected', () => {
  const selected: Fields = new Map([
    ['selected', { type: { kind: 'scalar', name: 'MAP', nullable: false }, description: '', at: 0 }],
  ]);

  it('gives the properties that are selected, and no others', () => {
    expect(packed('MATCH (c) RETURN c AS node', 'CityRow!', selected)).toBe(
      'MATCH (c) RETURN [property IN $selected.node | c[property]] AS node',
    );
  });

  it('gives neighbours behind them, each only where something of it is selected', () => {
    expect(packed('MATCH (p) RETURN p AS node', 'FriendRow!', selected)).toBe(
      'MATCH (p) RETURN [[property IN $selected.node | p[property]], CASE WHEN $selected.home IS NOT NULL THEN ' +
        'head([(p)-[:LIVES_IN]->(p_home:City) | [property IN $selected.home | p_home[property]]]) END] AS node',
    );
  });
});
