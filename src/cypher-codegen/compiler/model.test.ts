import { describe, expect, it } from 'vitest';
import { printType } from '../runtime/types.ts';
import { printFault } from './fault.ts';
import { propertiesOf, readModel } from './model.ts';
import { schemaStatements } from './schema.ts';

const MODEL = `nodes:
  Entity:
    key: id
    properties: { name: STRING! }
    internal: { id: STRING! }
  Person:
    is: Entity
    properties: { born: INTEGER }
    indexes: [[born, name]]
relationships:
  KNOWS:
    ends: [Person -> Entity]
    properties: { since: INTEGER }
    indexes: [[since]]
fulltext:
  names: { labels: [Entity, Person], properties: [name], analyzer: standard-folding }
rows:
  NameRow: { of: Entity }
  KnownRow: { of: Person, friend: "-[:KNOWS]-> NameRow" }
  NamesakeRow: { of: Entity, other: NameRow of Person by name = name }
inputs:
  PersonInput: { of: Person, without: [born], notes: LIST<STRING!> }
shapes:
  PersonRow: { name: STRING!, friends: LIST<PersonRow!>! }
`;

const read = (text: string) => readModel({ file: 'cypher/model.yml', text });

it('gives the statements that make its constraints and indexes, always the same', () => {
  const { model, faults } = read(MODEL);
  expect(faults).toEqual([]);
  expect(model && schemaStatements(model).map(({ text }) => text)).toEqual([
    'CREATE CONSTRAINT Entity_id_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX Person_born_name IF NOT EXISTS FOR (n:Person) ON (n.born, n.name)',
    'CREATE INDEX KNOWS_since IF NOT EXISTS FOR ()-[n:KNOWS]-() ON (n.since)',
    "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity|Person) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
  ]);
});

it('gives rows and inputs the fields of their labels, those that only some of a row’s nodes have as nullable', () => {
  const { model } = read(MODEL);
  expect(
    model &&
      Object.entries(model.shapes).map(([name, fields]) => [
        name,
        [...fields].map(([field, type]) => `${field} ${printType(type)}`),
      ]),
  ).toEqual([
    ['NameRow', ['name STRING!', 'born INTEGER']],
    ['KnownRow', ['born INTEGER', 'name STRING!', 'friend NameRow']],
    ['NamesakeRow', ['name STRING!', 'born INTEGER', 'other NameRow']],
    ['PersonInput', ['name STRING!', 'id STRING!', 'notes LIST<STRING!>']],
    ['PersonRow', ['name STRING!', 'friends LIST<PersonRow!>!']],
  ]);
});

it('gives a label the properties of what it is', () => {
  const { model } = read(MODEL);
  expect(model && [...propertiesOf(model, 'Person').keys()].sort()).toEqual(['born', 'id', 'name']);
});

describe('one fault', () => {
  it.each([
    ['a type that is none', 'born: INTEGER', 'born: INT', '8:25 "INT" is no type'],
    ['an unknown label behind is', 'is: Entity', 'is: Entiti', '7:9 No label "Entiti"; did you mean "Entity"?'],
    ['an unknown key', 'key: id', 'key: di', '3:10 No property of Entity "di"; did you mean "id"?'],
    ['an unknown property in an index', '[[born, name]]', '[[born, nam]]', '9:22 No property of Person "nam"'],
    ['an unknown end', 'Person -> Entity', 'Person -> Thing', '12:12 No label "Thing"'],
    ['an end without arrow', 'Person -> Entity', 'Person Entity', '12:12 Expected "FromLabel -> ToLabel".'],
    [
      'an unknown property in a full-text index',
      '[name], an',
      '[title], an',
      '16:51 No property of Entity, Person "title"',
    ],
    ['an unknown shape', 'LIST<PersonRow!>!', 'LIST<PersonCore!>!', '24:40 No shape "PersonCore"'],
    ['a row of an unknown label', 'NameRow: { of: Entity', 'NameRow: { of: Entiti', '18:18 No label "Entiti"; did you'],
    ['a row of no label', '{ of: Person, friend', '{ friend', '19:13 Invalid input'],
    ['an input without what its label lacks', '[born], notes', '[age], notes', '22:40 No property of Person "age"'],
    ['a row of an unknown row', '-> NameRow', '-> NamRow', '19:35 No row "NamRow"; did you mean "NameRow"?'],
    ['a neighbour the wrong way round', '"-[:KNOWS]-> ', '"-[:LIKES]-> ', '19:35 No LIKES goes from Person'],
    ['a neighbour in no form', 'NameRow of Person by name = name', 'Person', '20:37 "Person" names no neighbour'],
    ['a row that holds itself', '-> NameRow', '-> KnownRow', '19:13 KnownRow holds itself'],
    ['an unknown word', '    key: id', '    keys: id', '3:'],
    ['text that is no YAML', 'nodes:', 'nodes: [', '3:5 Block collections are not allowed'],
  ])('%s', (_, from, to, expected) => {
    expect(MODEL).toContain(from);
    const { model, faults } = read(MODEL.replace(from, to));
    expect(model).toBeNull();
    expect(faults.map(printFault).join('\n')).toContain(`cypher/model.yml:${expected}`);
  });
});
