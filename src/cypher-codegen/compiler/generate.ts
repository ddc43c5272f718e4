import { modelModule, schemaModule } from './generate-model.ts';
import { statementsModule } from './generate-statements.ts';
import type { Model } from './model.ts';
import { isPrefetchable, type StatementFile } from './statement-file.ts';
import { docstring, moduleOf } from './typescript.ts';

/** The modules that several others share. */
export const SHARED = ['lists', 'model', 'schema', 'statements'];

/** What modules of functions import. */
export const MAKERS = ['list', 'listOfAll', 'rows', 'statement', 'statementWithLists'];

/** The generated modules, by the names of their files: one a noun, and the shared ones. `runtime` is the way to its folder. */
export function generateModules(
  model: Model,
  statements: readonly StatementFile[],
  runtime: string,
): ReadonlyMap<string, string> {
  const names = [...new Set(statements.map(moduleNameOf))].sort();
  const ofNoun = (name: string) => statements.filter((statement) => moduleNameOf(statement) === name);
  return new Map([
    ['model.ts', modelModule(model, runtime)],
    ['schema.ts', schemaModule(model, runtime)],
    ['statements.ts', indexModule(names, runtime)],
    ...names.map((name) => [`${name}.ts`, statementsModule(ofNoun(name), statements, model)] as const),
  ]);
}

/** The lists of owners stand together, since the statements of several nouns prefetch them. */
function moduleNameOf(statement: StatementFile): string {
  return isPrefetchable(statement) ? 'lists' : (statement.name.split('/')[0] ?? '');
}

/** The module of all texts. */
function indexModule(names: readonly string[], runtime: string): string {
  const variables = names.map((name) => `${name.replaceAll(/\W/g, '_')}Functions`);
  return moduleOf(
    [
      [['textsOf'], `${runtime}/functions.ts`],
      ...names.map((name, i) => [[`* as ${variables[i]}`], `./${name}.ts`] as const),
    ],
    [
      docstring('Every text that is sent, by its name in logs and metrics.'),
      `export const statements = textsOf([${variables.join(', ')}]);`,
    ],
  );
}
