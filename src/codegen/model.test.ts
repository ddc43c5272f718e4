import { describe, expect, it } from 'vitest';
import { printFault } from './fault.ts';
import { propertiesOf, readModel } from './model.ts';
import { schemaStatements } from './schema.ts';

const MODEL = `nodes:
  Entity:
    key: id
    properties: { id: STRING!, name: STRING! }
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

it('gives a label the properties of what it is', () => {
  const { model } = read(MODEL);
  expect(model && [...propertiesOf(model, 'Person').keys()].sort()).toEqual(['born', 'id', 'name']);
});

describe('one fault', () => {
  it.each([
    ['a type that is none', 'born: INTEGER', 'born: INT', '7:25 "INT" is no type'],
    ['an unknown label behind is', 'is: Entity', 'is: Entiti', '6:9 No label "Entiti"; did you mean "Entity"?'],
    ['an unknown key', 'key: id', 'key: di', '3:10 No property of Entity "di"; did you mean "id"?'],
    ['an unknown property in an index', '[[born, name]]', '[[born, nam]]', '8:22 No property of Person "nam"'],
    ['an unknown end', 'Person -> Entity', 'Person -> Thing', '11:12 No label "Thing"'],
    ['an end without arrow', 'Person -> Entity', 'Person Entity', '11:12 Expected "FromLabel -> ToLabel".'],
    [
      'an unknown property in a full-text index',
      '[name], an',
      '[title], an',
      '15:51 No property of Entity, Person "title"',
    ],
    ['an unknown shape', 'LIST<PersonRow!>!', 'LIST<PersonCore!>!', '17:40 No shape "PersonCore"'],
    ['an unknown word', '    key: id', '    keys: id', '3:'],
    ['text that is no YAML', 'nodes:', 'nodes: [', '3:5 Block collections are not allowed'],
  ])('%s', (_, from, to, expected) => {
    expect(MODEL).toContain(from);
    const { model, faults } = read(MODEL.replace(from, to));
    expect(model).toBeNull();
    expect(faults.map(printFault).join('\n')).toContain(`cypher/model.yml:${expected}`);
  });
});
