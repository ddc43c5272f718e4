import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeName } from '../runtime/types.ts';
import { checkStatement } from './check.ts';
import { type Fault, faultAt } from './fault.ts';
import { readStatement } from './header.ts';
import { listFaults } from './lists.ts';
import { type Model, readModel } from './model.ts';
import { rowName, type StatementFile } from './statement-file.ts';

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
  faults.push(...statements.flatMap((statement) => listFaults(statement, statements)));
  faults.push(...sameNames(statements, Object.keys(model?.shapes ?? {})));
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

/** Every generated name is used once: a second interface of a name would merge with the first. */
function sameNames(statements: readonly StatementFile[], shapes: readonly string[]): Fault[] {
  const seen = new Map(shapes.map((shape) => [shape, `the shape ${shape}`]));
  return statements.flatMap((statement) => {
    const { functionName, file } = statement;
    const names = [functionName, rowName(functionName)];
    const taken = names.flatMap((name) => seen.get(name) ?? [])[0];
    for (const name of names) seen.set(name, file);
    const message = `${functionName}() or its row has the name of ${taken}. Rename one of the two.`;
    return taken === undefined ? [] : [faultAt(statement, 0, message)];
  });
}
