import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkStatement } from './check-statement.ts';
import { printFault } from './fault.ts';
import { readStatement } from './header.ts';
import { readModel } from './model.ts';
import { readProject } from './project.ts';

const FIXTURES = 'src/cypher-codegen/compiler/fixtures';
const { model } = readModel({ file: 'model.yml', text: readFileSync(`${FIXTURES}/model.yml`, 'utf8') });

/** What the checks say of a statement, one fault a line. */
function faultsOf(text: string): string {
  if (!model) throw new Error('The model of the fixtures has faults.');
  const { statement, faults } = readStatement({ file: 'cypher/a/b.cypher', text }, 'a/b');
  return [...faults, ...checkStatement(statement, model)].map(printFault).join('\n');
}

const GOOD = `// Movies of a person.
// @param name STRING!
// @param limit INTEGER!
// @row title STRING!
// @row released INTEGER
// @row person PersonRow!
// @rows many
// @mode READ
MATCH (p:Person {name: $name})-[r:ACTED_IN]->(m:Movie)
WHERE m.released > 1900 AND r.roles <> []
RETURN m.title AS title, m.released AS released, p {.name, .born} AS person
ORDER BY m.released LIMIT $limit
`;

it('finds nothing in the statement that the faulty ones are made from', () => {
  expect(faultsOf(GOOD)).toBe('');
});

const CHANGES: readonly (readonly [fault: string, from: string, to: string, at: string, message: RegExp])[] = [
  // The four named ones: rename a property, drop a column, misspell a label, change a parameter's type.
  ['a renamed property', 'm.title AS', 'm.headline AS', '11:10', /Movie has no property "headline"/],
  ['a dropped column', 'm.released AS released, ', '', '11:1', /promises a column released/],
  ['a misspelt label', 'm:Movie', 'm:Moive', '9:49', /No label "Moive".*did you mean "Movie"\?/],
  [
    'a parameter of another type',
    'limit INTEGER!',
    'limit STRING!',
    '12:27',
    /LIMIT takes an INTEGER!.*\$limit STRING!/,
  ],

  [
    'a parameter that is compared with another type',
    'name STRING!',
    'name INTEGER!',
    '9:24',
    /name is STRING! and \$name is INTEGER!/,
  ],
  [
    'a parameter without a declaration',
    '$limit',
    '$limits',
    '12:27',
    /\$limits is not declared; did you mean "limit"\?/,
  ],
  ['a parameter without a use', ' LIMIT $limit', '', '3:11', /\$limit is never used/],
  ['a column without a declaration', '// @row released INTEGER\n', '', '10:26', /Column released is not declared/],
  [
    'a column of another type',
    'released INTEGER',
    'released STRING',
    '11:26',
    /m\.released is INTEGER, but the header says STRING/,
  ],
  ['a column without a name', 'm.title AS title', 'm.title', '11:8', /This column has no name/],
  ['a RETURN of everything', 'RETURN m.title AS title', 'RETURN *, m.title AS title', '11:8', /RETURN \* hides/],
  ['an unknown relationship type', 'ACTED_IN', 'ACTS_IN', '9:35', /No relationship type "ACTS_IN".*"ACTED_IN"/],
  [
    'a property of a relationship',
    'r.roles',
    'r.rolls',
    '10:29',
    /ACTED_IN has no property "rolls"; did you mean "roles"\?/,
  ],
  ['a property in a pattern', '{name:', '{nmae:', '9:18', /Person has no property "nmae"; did you mean "name"\?/],
  ['a property in a projection', '.born}', '.borm}', '11:63', /Person has no property "borm"/],
  ['a field that the projection leaves out', ', .born}', '}', '11:55', /Field born of shape PersonRow is missing/],
  ['a field that the shape does not have', '.born}', '.born, .email}', '11:71', /PersonRow has no field "email"/],
  ['a node for a row', 'p {.name, .born} AS', 'p AS', '11:53', /p is a node.*Expected a map projection/],
  ['an arrow the wrong way round', ']->(', ']-(:Movie)<-[:DIRECTED]-(', '9:54', /No DIRECTED goes from Movie to Movie/],
  [
    'a write in a reading statement',
    'RETURN',
    'SET m.tagline = null\nRETURN',
    '11:1',
    /SET writes.*Expected @mode WRITE/,
  ],
  ['nothing written in a writing statement', '@mode READ', '@mode WRITE', '9:1', /Nothing here writes/],
  ['an open bracket', '(m:Movie)', '(m:Movie', '9:47', /This "\(" has no counterpart/],
  ['an open string', '1900', "'1900", '10:20', /This ' has no counterpart/],
  ['an unknown tag', '@param limit', '@parm limit', '3:10', /Unknown tag @parm; did you mean "param"\?/],
  ['a type that is none', 'STRING!\n// @param', 'string!\n// @param', '2:11', /"string!" is no type/],
  ['a number of rows that is none', '@rows many', '@rows some', '7:10', /No valid @rows/],
  ['a key that is no column', '@rows many', '@rows keyed id', '7:10', /keyed id: no such column/],
];

describe('one fault in a statement', () => {
  it.each(CHANGES)('%s', (_, from, to, at, message) => {
    expect(GOOD).toContain(from);
    const faults = faultsOf(GOOD.replace(from, to)).split('\n');
    const first = faults.find((fault) => fault.startsWith(`cypher/a/b.cypher:${at} `));
    expect(first ?? faults.join('\n')).toMatch(message);
  });
});

it('names a label once that several patterns give a variable', () => {
  const twice = GOOD.replace('WHERE m.released > 1900', 'MATCH (m:Movie) WHERE m.relaesed > 1900');
  expect(faultsOf(twice)).toMatch(/^cypher\/a\/b\.cypher:10:25 Movie has no property "relaesed"/);
});

it('says of a misspelt label that it is unknown, and nothing of what follows from that', () => {
  expect(faultsOf(GOOD.replace('m:Movie', 'm:Moive')).split('\n')).toHaveLength(1);
});

/** A statement of its own for each fault that the one above has no place for; the columns are those of the body. */
const OTHERS: readonly (readonly [fault: string, text: string, at: string, message: RegExp])[] = [
  [
    'a column that only one branch of a UNION gives',
    '// @row name STRING!\n// @row kind STRING!\n// @rows many\n// @mode READ\nMATCH (p:Person) RETURN p.name AS name, "p" AS kind\nUNION ALL\nMATCH (p:Movie) RETURN p.title AS name',
    '8:17',
    /promises a column kind/,
  ],
  [
    'an unknown field of a shape that a list of parameters holds',
    '// @param lines LIST<OrderLine!>!\n// @row id STRING!\n// @rows many\n// @mode READ\nUNWIND $lines AS line\nRETURN line.productId AS id',
    '7:13',
    /OrderLine has no property "productId"; did you mean "productID"\?/,
  ],
  [
    'a list that is none',
    '// @param ids STRING!\n// @row id STRING!\n// @rows many\n// @mode READ\nUNWIND $ids AS id\nRETURN id',
    '6:8',
    /UNWIND takes a list/,
  ],
  [
    'an unknown full-text index',
    "// @row name STRING!\n// @rows many\n// @mode READ\nCALL db.index.fulltext.queryNodes('movieSaerch', 'x') YIELD node RETURN node.name AS name",
    '5:35',
    /No full-text index "movieSaerch".*"movieSearch"/,
  ],
  [
    'a property of a node that a full-text index gives',
    "// @row name STRING!\n// @rows many\n// @mode READ\nCALL db.index.fulltext.queryNodes('movieSearch', 'x') YIELD node RETURN node.nmae AS name",
    '5:78',
    /has no property "nmae"; did you mean "name"\?/,
  ],
  [
    'a misspelt property of a node known by the relationship that leads to it',
    '// @row x STRING!\n// @rows many\n// @mode READ\nMATCH (:Person)-[:ACTED_IN]->(m) RETURN m.unitPrice AS x',
    '5:43',
    /Movie has no property "unitPrice"/,
  ],
  [
    'a shape written whole into a node that has less',
    '// @param order OrderInput!\n// @rows none\n// @mode WRITE\nCREATE (o:Order) SET o += $order',
    '5:24',
    /Order has no property customerID, lines of OrderInput/,
  ],
  [
    'a list compared with one value',
    '// @param names LIST<STRING!>!\n// @row name STRING!\n// @rows many\n// @mode READ\nMATCH (p:Person) WHERE p.name = $names RETURN p.name AS name',
    '6:33',
    /p\.name is STRING! and \$names is LIST<STRING!>!/,
  ],
  [
    'one value where a list is asked',
    '// @param name STRING!\n// @row name STRING!\n// @rows many\n// @mode READ\nMATCH (p:Person) WHERE p.name IN $name RETURN p.name AS name',
    '6:34',
    /p\.name is STRING! and \$name is STRING!, which "IN"/,
  ],
  [
    'a collected column that is no list',
    '// @row names STRING!\n// @rows one\n// @mode READ\nMATCH (p:Person) RETURN collect(p.name) AS names',
    '5:25',
    /collect\(…\) gives a list/,
  ],
  [
    'a final RETURN where no rows are promised',
    '// @rows none\n// @mode WRITE\nMATCH (p:Person) SET p.born = 1 RETURN p.name AS name',
    '4:33',
    /@rows none goes with no final RETURN/,
  ],
  [
    'a misspelt label behind WHERE',
    '// @row name STRING!\n// @rows many\n// @mode READ\nMATCH (p:Person) WHERE p:Acter|Director RETURN p.name AS name',
    '5:26',
    /No label "Acter" in the model; did you mean "Actor"\?/,
  ],
];

it.each(OTHERS)('%s', (_, text, at, message) => {
  const faults = faultsOf(`// What it is for.\n${text}\n`).split('\n');
  expect(faults.find((fault) => fault.startsWith(`cypher/a/b.cypher:${at} `)) ?? faults.join('\n')).toMatch(message);
  expect(faults).toHaveLength(1);
});

describe('statements in the manner of others', () => {
  const { statements, faults } = readProject(FIXTURES);

  it('are at least 30', () => expect(statements.length).toBeGreaterThanOrEqual(30));

  it.each(statements.map(({ name }) => name))('no false alarm in %s', (name) => {
    expect(faults.map(printFault).filter((fault) => fault.includes(`/${name}.cypher:`))).toEqual([]);
  });
});
