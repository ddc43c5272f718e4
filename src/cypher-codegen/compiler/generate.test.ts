import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printFault } from './fault.ts';
import { generatedFiles } from './preset.ts';
import { readProject } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'typed-cypher-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a folder of statements and gives its path. */
function project(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, name);
}

const model =
  'nodes:\n  Person: { key: name, properties: { name: STRING! }, internal: { born: INTEGER } }\nrelationships:\n  KNOWS: { ends: [Person -> Person] }\nrows:\n  PersonRow: { of: Person }\nshapes:\n  PageInput: { limit: INTEGER! }\n';
const statement = `// People born in a year, */ \${or} \`before\`.
//
// @param years LIST<INTEGER!>!
//   the years asked for
// @param name STRING
// @row year INTEGER! the year
// @row people LIST<PersonRow!>
// @rows keyed year
// @mode READ
UNWIND $years AS year
MATCH (\`p\`:Person {born: year}) WHERE $name IS NULL OR p.name = $name
RETURN year, collect(\`p\`) AS people;
`;

const list = `// Friends of each person.
//
// @list PersonRow of Person by friend.name ASC
UNWIND $ids AS id
OPTIONAL MATCH (:Person {name: id})-[:KNOWS]-(friend:Person)
WITH id, friend ORDER BY friend.name LIMIT $page.limit
RETURN id AS ownerId, null AS total, friend`;

describe('the generated modules', () => {
  const cypher = project('good', {
    'model.yml': model,
    'person/people-of-years.cypher': statement,
    'friend/friends-of-person.cypher': list,
    'person/people.cypher': `// All.\n// @param selected MAP!\n// @row person PersonRow!\n// @prefetch friend/friends-of-person p.name
// @rows many\n// @mode READ\nMATCH (p:Person) RETURN p AS person`,
  });
  const files = generatedFiles(cypher, 'src/generated/cypher');
  const text = (name: string) => files.get(`src/generated/cypher/${name}.ts`) ?? '';

  it('are one a noun, and what nouns share', () => {
    expect([...files.keys()].map((file) => basename(file))).toEqual([
      'model.ts',
      'schema.ts',
      'statements.ts',
      'lists.ts',
      'person.ts',
      'schema.cypher',
    ]);
  });

  it('have a function of each statement, with what its header says and its text, whatever stands in them', () => {
    expect(text('person')).toContain(`
/** People born in a year, *\\/ \${or} \`before\`. */
export const peopleOfYears = statement({
  name: 'person/people-of-years',
  mode: 'READ',
  parameters: { /** the years asked for */ years: 'LIST<INTEGER!>!', name: 'STRING' },
  row: { /** the year */ year: 'INTEGER!', people: 'LIST<PersonRow!>' },
  rows: 'keyed year',
  text: \`UNWIND $given.years AS year
MATCH (\\\`p\\\`:Person {born: year}) WHERE $given.name IS NULL OR p.name = $given.name
RETURN year, collect(CASE WHEN \\\`p\\\` IS NOT NULL THEN \${rows.PersonRow.whole('\`p\`')} END) AS people\`,
});
`);
  });

  it('have lists in a module of their own, for those that prefetch them', () => {
    expect(text('lists')).toContain("export const friendsOfPerson = list({\n  name: 'friend/friends-of-person',\n");
    expect(text('person')).toContain("import { friendsOfPerson } from './lists.ts';\n");
    expect(text('person')).toContain("  prefetches: { friendsOfPerson: [friendsOfPerson, 'p.name'] },\n");
    expect(text('person')).toContain('text: ({ lists, columns }) => `MATCH (p:Person) ${lists}RETURN ');
  });

  it('import the runtime by the path from where they stand', () => {
    expect(text('model')).toContain(" from '../../cypher-codegen/runtime/functions.ts';");
  });

  it('are the same every time', () => {
    expect(generatedFiles(cypher, 'src/generated/cypher')).toEqual(files);
  });

  it('go with a file of constraints and indexes that cypher-shell runs', () => {
    expect(files.get(join(cypher, 'schema.cypher'))).toMatch(
      /^\/\/ .*\nCREATE CONSTRAINT Person_name_key IF NOT EXISTS .*;\n$/,
    );
  });
});

describe('statements that do not go together', () => {
  it.each([
    [
      'two of one name',
      { 'person/people-of-years.cypher': statement, 'year/people-of-years.cypher': statement },
      /year\/people-of-years\.cypher:1:1 peopleOfYears\(\) has the name of .*person\/people-of-years/,
    ],
    [
      'one with the name of what modules import',
      { 'person/rows.cypher': statement },
      /rows\.cypher:1:1 rows\(\) has the name of what generated modules import/,
    ],
    [
      'a noun with the name of a generated module',
      { 'lists/people.cypher': statement },
      /people\.cypher:1:1 A noun cannot be called lists/,
    ],
    [
      'a shape that nobody declares',
      { 'person/a.cypher': statement.replace('PersonRow', 'PeopleRow') },
      /a\.cypher:7:9 No shape "PeopleRow"/,
    ],
  ])('%s', (name, files, message) => {
    const cypher = project(name, { 'model.yml': model, ...files });
    expect(readProject(cypher).faults.map(printFault).join('\n')).toMatch(message);
    expect(() => generatedFiles(cypher, 'src/generated/cypher')).toThrow(message);
  });
});
