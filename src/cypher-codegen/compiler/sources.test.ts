import { expect, it } from 'vitest';
import { readStatement } from './header.ts';
import { strayCypher, uncalled } from './sources.ts';

const found = (text: string): string[] =>
  strayCypher([{ file: 'a.ts', text }]).map(({ line, column }) => `${line}:${column}`);

it.each([
  ["run('MATCH (n) RETURN n')", '1:5'],
  ['const q = `\n  // newest\n  MATCH (c:Claim {id: $id})\n  RETURN c`;', '1:11'],
  ['`UNWIND $rows AS row CREATE (n)`', '1:1'],
  ['"match (n:Person) return n"', '1:1'],
  ["x = 'CALL db.awaitIndexes()'", '1:5'],
  ["'CALL (id) { RETURN 1 }'", '1:1'],
  ["where.push('WHERE n.name = $name')", '1:12'],
  ["'CREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE'", '1:1'],
  ["'SHOW INDEXES YIELD name'", '1:1'],
  ["'EXPLAIN MATCH (n) RETURN n.id'", '1:1'],
  ["a('x');\nb('RETURN 1')", '2:3'],
  ["'SET n.name = 1'", '1:1'],
  ["'ALTER CURRENT USER SET PASSWORD FROM $a TO $b'", '1:1'],
  ["'MERGE p = (a)-[:R]->(b)'", '1:1'],
])('finds Cypher in %s', (text, at) => expect(found(text)).toEqual([at]));

it.each([
  '// MATCH (n) RETURN n',
  '/** `MATCH (n) RETURN n` */',
  "'Statements are written with CALL (variable) { … }.'",
  "'Expected the name of one that SHOW DATABASES lists.'",
  "'Set NEO4J_DATABASE=neo4j npm start.'",
  "'Return the book (or not) to Match (the shop)'",
  "'Create an account'",
  "text.match(/MATCH/); 'match (see below)'",
  "'With the name as it stands'",
  '\'query Q { person(name: "x") { id } }\'',
  "'Where n is 1'",
  "const it = 'CREATE'; const word = 'RETURN';",
])('finds none in %s', (text) => expect(found(text)).toEqual([]));

it('takes a list of owners for called where its name stands in a source', () => {
  const text = '// @list ARow of B by a.x DESC\nUNWIND $ids AS id\nRETURN id AS ownerId, null AS total, a';
  const statements = ['a/one', 'a/two'].map((name) => readStatement({ file: `${name}.cypher`, text }, name).statement);
  const sources = [{ file: 'a.ts', text: "owned('one', 'DESC')" }];
  expect(uncalled(statements, sources, 'generated/cypher/').map(({ file }) => file)).toEqual(['a/two.cypher']);
});

it('finds the functions that nobody imports', () => {
  const names = ['a/one', 'a/two-of-all', 'a/three', 'a/four'];
  const statements = names.map((name) => readStatement({ file: `cypher/${name}.cypher`, text: '' }, name).statement);
  const sources = [
    {
      file: 'a.ts',
      text: "import { one, type OneRow } from '../generated/cypher/a.ts';\nimport { four } from './other.ts';",
    },
    { file: 'b.ts', text: "import * as cypher from './generated/cypher/a.ts';\ncypher.twoOfAll(run);" },
  ];
  expect(uncalled(statements, sources, 'generated/cypher/').map(({ file }) => file)).toEqual([
    'cypher/a/three.cypher',
    'cypher/a/four.cypher',
  ]);
});
