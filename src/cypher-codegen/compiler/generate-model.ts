import { type Fields, printType } from '../runtime/types.ts';
import type { Model } from './model.ts';
import { schemaStatements } from './schema.ts';
import { block, docstring, inline, literal, moduleOf, quoted } from './typescript.ts';

/** The module of the model: its shapes, its rows, and what makes the functions of statements. */
export function modelModule({ shapes, rows }: Model, runtime: string): string {
  const texts = Object.entries(shapes).map(([name, fields]) => [name, typeTexts(fields)] as const);
  const neighbors = [...rows].map(([name, row]) => {
    const found = [...row.neighbors].map(([field, neighbor]) => [field, literal({ ...neighbor })] as const);
    return [name, inline(found)] as const;
  });
  return moduleOf(
    [
      [['functionsOf'], `${runtime}/functions.ts`],
      [['rowTexts'], `${runtime}/rows.ts`],
      [['type ValuesOf'], `${runtime}/types.ts`],
    ],
    [
      docstring('What statements take and give, by name.'),
      `export const shapes = ${block(texts)} as const;`,
      docstring('How nodes are sent as rows: with which single neighbours.'),
      `export const rows = rowTexts(shapes, ${block(neighbors)});`,
      '\nexport const { list, listOfAll, statement, statementWithLists } = functionsOf<Shapes>(shapes);',
      '\ntype Shape<Name extends keyof Shapes> = ValuesOf<(typeof shapes)[Name], Shapes>;',
      ...texts.map(([name]) => `export interface ${name} extends Shape<'${name}'> {}`),
      `\ninterface Shapes {\n${texts.map(([name]) => `  readonly ${name}: ${name};`).join('\n')}\n}`,
    ],
  );
}

function typeTexts(fields: Fields): string {
  return inline([...fields].map(([name, type]) => [name, quoted(printType(type))]));
}

/** The module of the constraints and indexes. */
export function schemaModule(model: Model, runtime: string): string {
  return moduleOf(
    [[['type SchemaStatement'], `${runtime}/schema.ts`]],
    [
      docstring('The constraints and indexes of the model; safe to run again.'),
      'export const schemaStatements: readonly SchemaStatement[] = [',
      ...schemaStatements(model).map((statement) => `  ${literal({ ...statement })},`),
      '];',
    ],
  );
}

/** The file of constraints and indexes, as `cypher-shell` runs it. */
export function schemaFile(model: Model): string {
  const head = '// The constraints and indexes of the graph. Written by `npm run codegen` from model.yml. Do not edit.';
  return `${[head, ...schemaStatements(model).map(({ text }) => `${text};`)].join('\n')}\n`;
}
