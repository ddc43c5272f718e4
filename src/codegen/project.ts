import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkStatement } from './check.ts';
import { type Fault, faultAt } from './fault.ts';
import { readStatement, type StatementFile } from './header.ts';
import { type Model, readModel } from './model.ts';
import { shapeName } from './types.ts';

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
  if (model)
    for (const statement of statements)
      faults.push(...unknownShapes(statement, model), ...checkStatement(statement, model));
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

function sameNames(statements: readonly StatementFile[]): Fault[] {
  const seen = new Map<string, StatementFile>();
  return statements.flatMap((statement) => {
    const first = seen.get(statement.functionName);
    seen.set(statement.functionName, statement);
    return first
      ? [
          faultAt(
            statement,
            0,
            `A second statement gives ${statement.functionName}(), after ${first.file}. Rename one.`,
          ),
        ]
      : [];
  });
}
