import { readCode } from './code.ts';
import { canGather, gather } from './gather.ts';
import { type Field, rowName, type StatementFile } from './header.ts';
import type { Model } from './model.ts';
import { pack } from './pack.ts';
import { schemaStatements } from './schema.ts';
import { type Fields, printType, typeScriptType } from './types.ts';

/** The TypeScript module with one typed function a statement; `runtime` is the path it imports the runtime from. */
export function generateModule(model: Model, statements: readonly StatementFile[], runtime: string): string {
  const kinds = [...new Set(statements.map(({ rows }) => rows.kind))].sort();
  const shapes = Object.entries(model.shapes);
  return `${[
    '// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.',
    `import { ${[...kinds, 'prepare', 'type Run', 'type TypedStatement'].join(', ')} } from '${runtime}';`,
    ...shapes.map(([name, fields]) => shapeInterface(name, fields)),
    docstring('The shapes of the model, by name.'),
    `export const shapes = ${object(shapes.map(([name, fields]) => [name, typeTexts(fields)]))};`,
    ...statements.map((statement) => statementFunction(statement, model)),
    docstring('Every statement, by name.'),
    `export const statements: Readonly<Record<string, TypedStatement>> = ${object(
      statements.map(({ name, functionName }) => [`'${name}'`, `${functionName}Statement`]),
    )};`,
    docstring('The constraints and indexes of the model; safe to run again.'),
    `export const schemaStatements: readonly { readonly name: string; readonly text: string }[] = [`,
    ...schemaStatements(model).map(({ name, text }) => `  { name: ${quote(name)}, text: ${quote(text)} },`),
    '];',
  ].join('\n')}\n`;
}

/** The file of constraints and indexes, as `cypher-shell` runs it. */
export function generateSchemaFile(model: Model): string {
  const head = '// The constraints and indexes of the graph. Written by `npm run codegen` from model.yml. Do not edit.';
  return `${[head, ...schemaStatements(model).map(({ text }) => `${text};`)].join('\n')}\n`;
}

function shapeInterface(name: string, fields: Fields): string {
  const lines = [...fields].map(([field, type]) => `  readonly ${field}: ${typeScriptType(type)};`);
  return `\nexport interface ${name} {\n${lines.join('\n')}\n}`;
}

function statementFunction(statement: StatementFile, model: Model): string {
  const { name, functionName, parameters, row, rows, mode, body, description } = statement;
  const rowType = row.size === 0 ? 'never' : rowName(functionName);
  const entry = (fields: ReadonlyMap<string, Field>): string =>
    typeTexts(new Map([...fields].map(([field, { type }]) => [field, type])));
  const column = 'column' in rows ? `, '${rows.column}'` : '';
  const gathered = parameters.size > 0 && canGather(readCode(body));
  const packed = pack(body, row, model, parameters);
  const call = `${rows.kind}(${functionName}Call, run, ${parameters.size > 0 ? 'parameters' : '{}'}${column})`;
  return [
    ...(row.size > 0 ? [`\n/** A row of \`${name}\`. */`, `export interface ${rowType} ${members(row)}`] : []),
    `\nconst ${functionName}Statement: TypedStatement = {`,
    `  name: '${name}',`,
    `  mode: '${mode}',`,
    `  parameters: ${entry(parameters)},`,
    `  row: ${entry(row)},`,
    `  gathered: ${gathered},`,
    `  text: ${template(gathered ? gather(packed) : packed)},`,
    '};',
    `const ${functionName}Call = prepare<${rowType}>(${functionName}Statement, shapes);`,
    docstring(description),
    `export function ${functionName}(run: Run${parameters.size > 0 ? `, parameters: ${members(parameters)}` : ''}): Promise<${result(rows, row, rowType)}> {`,
    `  return ${call};`,
    '}',
  ].join('\n');
}

function result(rows: StatementFile['rows'], row: ReadonlyMap<string, Field>, rowType: string): string {
  const keyType = 'column' in rows ? memberType(row.get(rows.column)) : '';
  switch (rows.kind) {
    case 'one':
      return rowType;
    case 'maybeOne':
      return `${rowType} | null`;
    case 'many':
      return `readonly ${rowType}[]`;
    case 'none':
      return 'void';
    case 'keyed':
      return `ReadonlyMap<${keyType}, readonly ${rowType}[]>`;
    case 'keyedOne':
      return `ReadonlyMap<${keyType}, ${rowType}>`;
  }
}

function memberType(field: Field | undefined): string {
  return field ? typeScriptType(field.type) : 'never';
}

function members(fields: ReadonlyMap<string, Field>): string {
  const lines = [...fields].flatMap(([name, { type, description }]) => [
    ...(description === '' ? [] : [`  /** ${comment(description)} */`]),
    `  readonly ${name}: ${typeScriptType(type)};`,
  ]);
  return `{\n${lines.join('\n')}\n}`;
}

function typeTexts(fields: Fields): string {
  return `{ ${[...fields].map(([name, type]) => `${name}: '${printType(type)}'`).join(', ')} }`;
}

function object(entries: readonly (readonly [string, string])[]): string {
  return `{\n${entries.map(([key, value]) => `  ${key}: ${value},`).join('\n')}\n}`;
}

function docstring(text: string): string {
  const lines = comment(text).split('\n');
  return lines.length === 1
    ? `\n/** ${lines[0]} */`
    : `\n/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

function comment(text: string): string {
  return text.replaceAll('*/', '*\\/');
}

function template(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
