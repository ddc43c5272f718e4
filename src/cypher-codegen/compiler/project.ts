import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeName } from '../runtime/types.ts';
import { prefetchFaults } from './check-prefetches.ts';
import { checkStatement } from './check-statement.ts';
import { type Fault, faultAt } from './fault.ts';
import { MAKERS, SHARED } from './generate.ts';
import { readStatement } from './header.ts';
import { type Model, readModel } from './model.ts';
import type { StatementFile } from './statement-file.ts';

/** Everything below the folder of statements, read. */
export interface Project {
  readonly model: Model | null;
  /** Sorted by name. */
  readonly statements: readonly StatementFile[];
  readonly faults: readonly Fault[];
}

/** Reads `FOLDER/model.yml` and every `FOLDER/NOUN/NAME.cypher`. */
export function readProject(folder: string): Project {
  const modelFile = join(folder, 'model.yml');
  const { model, faults: modelFaults } = readModel({ file: modelFile, text: readFileSync(modelFile, 'utf8') });
  const read = statementPaths(folder).map((path) => {
    const file = join(folder, path);
    return readStatement({ file, text: readFileSync(file, 'utf8') }, path.replace(/\.cypher$/, ''));
  });
  const statements = read.map(({ statement }) => statement);
  const faults = [...modelFaults, ...read.flatMap((one) => one.faults)];
  if (model) {
    for (const statement of statements) {
      const unknown = unknownShapes(statement, model);
      faults.push(...(unknown.length > 0 ? unknown : checkStatement(statement, model)));
    }
  }
  faults.push(...statements.flatMap((statement) => prefetchFaults(statement, statements)));
  faults.push(...sameNames(statements));
  return { model, statements, faults };
}

function statementPaths(folder: string): string[] {
  const nouns = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = nouns.flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`));
  return paths.filter((path) => path.endsWith('.cypher')).sort();
}

function unknownShapes(statement: StatementFile, model: Model): Fault[] {
  return [...statement.parameters.values(), ...statement.row.values()].flatMap(({ type, at }) => {
    const shape = shapeName(type);
    return shape === null || Object.hasOwn(model.shapes, shape)
      ? []
      : [faultAt(statement, at, `No shape "${shape}" in the model. Declare it under "shapes", or use another.`)];
  });
}

/** Every function has a name of its own, in the project and in its module; every module has that of its noun. */
function sameNames(statements: readonly StatementFile[]): Fault[] {
  const seen = new Map(MAKERS.map((name) => [name, 'what generated modules import']));
  return statements.flatMap((statement) => {
    const { name, functionName, file } = statement;
    const taken = seen.get(functionName);
    seen.set(functionName, file);
    const [noun = ''] = name.split('/');
    const shared = `A noun cannot be called ${noun}, as a generated module is. Rename the folder.`;
    return [
      ...(taken === undefined
        ? []
        : [faultAt(statement, 0, `${functionName}() has the name of ${taken}. Rename one of the two.`)]),
      ...(SHARED.includes(noun) ? [faultAt(statement, 0, shared)] : []),
    ];
  });
}
