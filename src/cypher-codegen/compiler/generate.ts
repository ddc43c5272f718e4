import type { SchemaStatement } from '../runtime/schema.ts';
import { LISTS } from '../runtime/selection.ts';
import { type Fields, printType, typeScriptType } from '../runtime/types.ts';
import { readCode } from './code.ts';
import { canGather, gather } from './gather.ts';
import { comesAlong, type OwnedList, withLists } from './lists.ts';
import type { Model } from './model.ts';
import { gathered, reversed } from './orders.ts';
import { pack } from './pack.ts';
import { schemaStatements } from './schema.ts';
import { type Field, rowName, type StatementFile, typesOf } from './statement-file.ts';

/** The TypeScript module with one typed function a statement; `runtime` is the path it imports the runtime from. */
export function generateModule(model: Model, statements: readonly StatementFile[], runtime: string): string {
  const kinds = [...new Set(statements.map(({ rows }) => rows.kind))].sort();
  const prepares = [
    'prepare',
    ...(statements.some(({ list }) => list !== null) ? ['prepareList'] : []),
    ...(statements.some((one) => one.brings.length > 0 && !comesAlong(one)) ? ['prepareWithLists'] : []),
  ];
  const shapes = Object.entries(model.shapes);
  return `${[
    '// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.',
    `import type { SchemaStatement } from '${runtime.replace(/[^/]+$/, 'schema.ts')}';`,
    `import { ${[...kinds, ...prepares, 'type Run', 'type TypedStatement'].join(', ')} } from '${runtime}';`,
    ...shapes.map(([name, fields]) => shapeInterface(name, fields)),
    docstring('The shapes of the model, by name.'),
    `export const shapes = ${object(shapes.map(([name, fields]) => [name, typeTexts(fields)]))};`,
    ...listsFirst(statements).map((statement) => statementFunction(statement, model, statements)),
    docstring('Every statement, by name.'),
    `export const statements: Readonly<Record<string, TypedStatement>> = ${object(statements.flatMap(entries))};`,
    docstring('The constraints and indexes of the model; safe to run again.'),
    `export const schemaStatements: readonly SchemaStatement[] = [`,
    ...schemaStatements(model).map((statement) => `  ${literal(statement)},`),
    '];',
  ].join('\n')}\n`;
}

/** The file of constraints and indexes, as `cypher-shell` runs it. */
export function generateSchemaFile(model: Model): string {
  const head = '// The constraints and indexes of the graph. Written by `npm run codegen` from model.yml. Do not edit.';
  return `${[head, ...schemaStatements(model).map(({ text }) => `${text};`)].join('\n')}\n`;
}

/** Those that come along with others stand before these. */
function listsFirst(statements: readonly StatementFile[]): readonly StatementFile[] {
  return [...statements].sort((a, b) => a.brings.length - b.brings.length);
}

function entries(statement: StatementFile): [string, string][] {
  const { name, functionName, list, brings } = statement;
  const alone: [string, string] = [`'${name}'`, `${functionName}Statement`];
  if (list) return [alone, [`'${nameReversed(name)}'`, `${functionName}Reversed`]];
  return brings.length === 0 ? [alone] : [alone, [`'${nameWithLists(name)}'`, `${functionName}ListsStatement`]];
}

/** The name, in logs and metrics, of a list in the other order. */
function nameReversed(name: string): string {
  return `${name}+reversed`;
}

/** The name, in logs and metrics, of a statement that is sent with its lists. */
function nameWithLists(name: string): string {
  return `${name}+lists`;
}

function shapeInterface(name: string, fields: Fields): string {
  const lines = [...fields].map(([field, type]) => `  readonly ${field}: ${typeScriptType(type)};`);
  return `\nexport interface ${name} {\n${lines.join('\n')}\n}`;
}

function statementFunction(statement: StatementFile, model: Model, statements: readonly StatementFile[]): string {
  const { name, functionName, parameters, row, rows, mode, description } = statement;
  const rowType = row.size === 0 ? 'never' : rowName(functionName);
  const column = 'column' in rows ? `, '${rows.column}'` : '';
  const call = `${rows.kind}(${functionName}Call, run, ${parameters.size > 0 ? 'parameters' : '{}'}${column})`;
  const lists = comesAlong(statement) ? [] : listsOf(statement, statements);
  return [
    ...(row.size > 0
      ? [
          `\n/** A row of \`${name}\`. */`,
          `export interface ${rowType} ${members(row, listsFound(statement, statements))}`,
        ]
      : []),
    `\nconst ${functionName}Statement: TypedStatement = {`,
    `  name: '${name}',`,
    `  mode: '${mode}',`,
    `  parameters: ${typeTexts(typesOf(parameters))},`,
    `  row: ${typeTexts(typesOf(row))},`,
    `  gathered: ${isGathered(statement)},`,
    `  text: ${template(sentText(statement, model))},`,
    '};',
    ...(statement.list ? [statementReversed(statement, model)] : []),
    ...(lists.length > 0 ? [statementWithLists(statement, statements, model)] : []),
    `const ${functionName}Call = ${prepared(statement, lists.length > 0, rowType)}, shapes);`,
    docstring(description),
    `export function ${functionName}(run: Run${parameters.size > 0 ? `, parameters: ${members(parameters, listsAsked(lists, statements))}` : ''}): Promise<${result(rows, row, rowType)}> {`,
    `  return ${call};`,
    '}',
  ].join('\n');
}

/** The call that prepares a statement, up to the last argument. */
function prepared({ functionName, list }: StatementFile, bringsLists: boolean, rowType: string): string {
  if (list) return `prepareList<${rowType}>(${functionName}Statement, ${functionName}Reversed, '${list.order}'`;
  if (bringsLists) return `prepareWithLists<${rowType}>(${functionName}Statement, ${functionName}ListsStatement`;
  return `prepare<${rowType}>(${functionName}Statement`;
}

function statementReversed(statement: StatementFile, model: Model): string {
  const { name, functionName, body } = statement;
  return [
    `const ${functionName}Reversed: TypedStatement = {`,
    `  ...${functionName}Statement,`,
    `  name: '${nameReversed(name)}',`,
    `  text: ${template(sentText(statement, model, reversed(body)))},`,
    '};',
  ].join('\n');
}

/** The statements of the lists that come with a statement's nodes. */
function listsOf(statement: StatementFile, statements: readonly StatementFile[]): readonly StatementFile[] {
  return statements.filter((one) => statement.brings.some((list) => list.statement === one.name));
}

/** The lists that come with a statement's nodes, each with those of its own nodes down to this depth. */
function ownedLists(
  statement: StatementFile,
  statements: readonly StatementFile[],
  model: Model,
  depth: number,
): readonly OwnedList[] {
  if (depth === 0) return [];
  return statements.flatMap((list) => {
    const owner = statement.brings.find((tag) => tag.statement === list.name);
    if (owner === undefined || list.list === null) return [];
    const lists = ownedLists(list, statements, model, depth - 1);
    return [{ name: list.functionName, owner, order: list.list.order, text: sentText(list, model), lists }];
  });
}

/** Lists of nodes, and lists of the nodes of these. */
const DEPTH = 2;

function statementWithLists(statement: StatementFile, statements: readonly StatementFile[], model: Model): string {
  const { name, functionName } = statement;
  const owned = ownedLists(statement, statements, model, DEPTH);
  return [
    `const ${functionName}ListsStatement: TypedStatement = {`,
    `  ...${functionName}Statement,`,
    `  name: '${nameWithLists(name)}',`,
    `  parameters: { ...${functionName}Statement.parameters, ${LISTS}: 'MAP!' },`,
    `  ${LISTS}: ${typedLists(owned)},`,
    `  text: ${template(withLists(sentText(statement, model), owned))},`,
    '};',
  ].join('\n');
}

function typedLists(lists: readonly OwnedList[]): string {
  const entry = ({ name, order, lists: own }: OwnedList) =>
    `${name}: { order: '${order}', statement: ${name}Statement${own.length > 0 ? `, ${LISTS}: ${typedLists(own)}` : ''} }`;
  return `{ ${lists.map(entry).join(', ')} }`;
}

function listsAsked(lists: readonly StatementFile[], statements: readonly StatementFile[]): string[] {
  if (lists.length === 0) return [];
  const asked = (list: StatementFile) => `Omit<Parameters<typeof ${list.functionName}>[1], 'ids'>`;
  const entry = (list: StatementFile) => {
    const own = listsOf(list, statements).map((inner) => `readonly ${inner.functionName}?: ${asked(inner)}`);
    const lists = own.length > 0 ? ` & { readonly ${LISTS}?: { ${own.join('; ')} } }` : '';
    return `readonly ${list.functionName}?: ${asked(list)}${lists}`;
  };
  return [
    '  /** what is asked of the lists that come along */',
    `  readonly ${LISTS}: { ${lists.map(entry).join('; ')} };`,
  ];
}

function listsFound(statement: StatementFile, statements: readonly StatementFile[]): string[] {
  const lists = listsOf(statement, statements);
  if (lists.length === 0) return [];
  const isEach = comesAlong(statement);
  const entry = ({ functionName }: StatementFile) =>
    `readonly ${functionName}?: ${isEach ? 'readonly ' : ''}${rowName(functionName)}${isEach ? '[]' : ''}`;
  const what = isEach
    ? 'the lists of each node, where they came along and were asked for'
    : 'the lists that were asked for';
  return [`  /** ${what} */`, `  readonly ${LISTS}?: { ${lists.map(entry).join('; ')} };`];
}

function isGathered({ parameters, body }: StatementFile): boolean {
  return parameters.size > 0 && canGather(readCode(body));
}

/** The statement as it is sent, alone. */
function sentText(statement: StatementFile, model: Model, body = statement.body): string {
  const { list, row, parameters } = statement;
  const packed = pack(list ? gathered(body, list) : body, row, model, parameters);
  return isGathered(statement) ? gather(packed) : packed;
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

function members(fields: ReadonlyMap<string, Field>, more: readonly string[]): string {
  const lines = [...fields].flatMap(([name, { type, description }]) => [
    ...(description === '' ? [] : [`  /** ${comment(description)} */`]),
    `  readonly ${name}: ${typeScriptType(type)};`,
  ]);
  return `{\n${[...lines, ...more].join('\n')}\n}`;
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

function literal({ name, kind, type, entityType, on, properties, analyzer, text }: SchemaStatement): string {
  const list = (names: readonly string[]) => `[${names.map(quote).join(', ')}]`;
  return (
    `{ name: ${quote(name)}, kind: '${kind}', type: '${type}', entityType: '${entityType}', on: ${list(on)}, ` +
    `properties: ${list(properties)}, analyzer: ${analyzer === null ? 'null' : quote(analyzer)}, text: ${quote(text)} }`
  );
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
