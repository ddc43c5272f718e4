import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printFault } from './fault.ts';
import { plugin } from './plugin.ts';
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
  'nodes:\n  Person: { key: name, properties: { name: STRING!, born: INTEGER } }\nrows:\n  PersonRow: { of: Person, fields: [name] }\n';
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

describe('the generated module', () => {
  const cypher = project('good', { 'model.yml': model, 'person/people-of-years.cypher': statement });
  const text = plugin(null, null, { cypher }, { outputFile: 'src/generated/cypher.ts' });

  it('has a typed function with the docstring of the header', () => {
    expect(text).toContain(`/** People born in a year, *\\/ \${or} \`before\`. */
export function peopleOfYears(run: Run, parameters: {
  /** the years asked for */
  readonly years: readonly number[];
  readonly name: string | null;
}): Promise<ReadonlyMap<number, readonly PeopleOfYearsRow[]>> {`);
    expect(text).toContain('  readonly people: readonly PersonRow[] | null;');
  });

  it('has the statement without header and semicolon, whatever stands in it', () => {
    expect(text).toContain('MATCH (\\`p\\`:Person {born: year})');
    expect(text).toContain('RETURN year, collect(CASE WHEN \\`p\\` IS NOT NULL THEN [\\`p\\`.name] END) AS people`,');
  });

  it('imports the runtime by the path from where it stands', () => {
    expect(text).toContain(" } from '../cypher-codegen/runtime/runtime.ts';");
  });

  it('is the same every time', () => {
    expect(plugin(null, null, { cypher }, { outputFile: 'src/generated/cypher.ts' })).toBe(text);
  });

  it('goes with a file of constraints and indexes that cypher-shell runs', () => {
    expect(plugin(null, null, { cypher }, { outputFile: 'cypher/schema.cypher' })).toMatch(
      /^\/\/ .*\nCREATE CONSTRAINT Person_name_key IF NOT EXISTS .*;\n$/,
    );
  });
});

describe('statements that do not go together', () => {
  it.each([
    [
      'two of one name',
      { 'person/people-of-years.cypher': statement, 'year/people-of-years.cypher': statement },
      /year\/people-of-years\.cypher:1:1 peopleOfYears\(\) or its row has the name of .*person\/people-of-years/,
    ],
    [
      'a row with the name of a shape',
      { 'person/person.cypher': statement },
      /person\.cypher:1:1 person\(\) or its row has the name of the shape PersonRow/,
    ],
    [
      'a shape that nobody declares',
      { 'person/a.cypher': statement.replace('PersonRow', 'PeopleRow') },
      /a\.cypher:7:9 No shape "PeopleRow"/,
    ],
  ])('%s', (name, files, message) => {
    const cypher = project(name, { 'model.yml': model, ...files });
    expect(readProject(cypher).faults.map(printFault).join('\n')).toMatch(message);
    expect(() => plugin(null, null, { cypher }, { outputFile: 'src/generated/cypher.ts' })).toThrow(message);
  });
});
