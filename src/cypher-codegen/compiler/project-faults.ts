import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type Fault, printFault } from './fault.ts';
import { generatedFiles } from './preset.ts';
import { readProject } from './project.ts';
import { readSources, strayCypher, uncalled } from './sources.ts';

/** The folders of statements, of generated modules, and of the sources that call them, from the working directory. */
interface Folders {
  readonly cypher: string;
  readonly generated: string;
  readonly sources: readonly string[];
}

/** What is wrong in a project: in statements, in what was generated of them, and in sources that write Cypher themselves. */
export function projectFaults({ cypher, generated, sources }: Folders): { checked: string; faults: string[] } {
  const { statements, faults } = readProject(cypher);
  const handWritten = readSources(sources, [generated, relative('.', dirname(import.meta.dirname))]);
  const imported = `${basename(dirname(generated))}/${basename(generated)}/`;
  const drifted = faults.length > 0 ? [] : drift(generated, generatedFiles(cypher, generated));
  return {
    checked: `${statements.length} statements and ${handWritten.length} sources`,
    faults: [...faults, ...drifted, ...strayCypher(handWritten), ...uncalled(statements, handWritten, imported)].map(
      printFault,
    ),
  };
}

/** Files that are not as codegen makes them. */
function drift(folder: string, made: ReadonlyMap<string, string>): Fault[] {
  const fault = (file: string, message: string): Fault => ({ file, line: 1, column: 1, message });
  const there = readdirSync(folder).map((name) => join(folder, name));
  return [
    ...there.filter((file) => !made.has(file)).map((file) => fault(file, 'Made of no statement. Delete it.')),
    ...[...made]
      .filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
      .map(([file]) => fault(file, 'Not as codegen makes it. Run npm run codegen and commit.')),
  ];
}
