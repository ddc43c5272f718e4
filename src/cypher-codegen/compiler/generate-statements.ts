import { printType } from '../runtime/types.ts';
import type { Model } from './model.ts';
import { isCommand, sentText } from './sent-text.ts';
import { type Field, isListOfAll, isPrefetchable, type StatementFile } from './statement-file.ts';
import { comment, docstring, inline, moduleOf, quoted } from './typescript.ts';

/** The module of some of the statements: a function of each. */
export function statementsModule(some: readonly StatementFile[], all: readonly StatementFile[], model: Model): string {
  // A list stands before one that prefetches it.
  const functions = some
    .toSorted((a, b) => a.prefetches.length - b.prefetches.length)
    .map((statement) => functionOf(statement, all, model));
  const own = some.map(({ functionName }) => functionName);
  const prefetched = some.flatMap((statement) => prefetchesOf(statement, all).map(({ functionName }) => functionName));
  const makers = [...some.map(makerOf), ...(functions.some((text) => text.includes('${rows.')) ? ['rows'] : [])];
  return moduleOf(
    [
      [names(prefetched.filter((name) => !own.includes(name))), './lists.ts'],
      [names(makers), './model.ts'],
    ],
    functions,
  );
}

function names(all: readonly string[]): string[] {
  return [...new Set(all)].sort();
}

function functionOf(statement: StatementFile, all: readonly StatementFile[], model: Model): string {
  const { name, functionName, description, list, mode, rows, parameters, row } = statement;
  const prefetched = prefetchesOf(statement, all).map(
    ({ functionName, owner }) => [functionName, `[${functionName}, ${quoted(owner)}]`] as const,
  );
  const members = [
    ['name', quoted(name)],
    ...(list ? [['order', quoted(list.order)]] : []),
    ...(list?.counts ? [['counts', quoted(list.counts)]] : []),
    ...(makerOf(statement) === 'statement' ? [['mode', quoted(mode)]] : []),
    ...(isCommand(statement) ? [['isCommand', 'true']] : []),
    ['parameters', fieldTypes(parameters)],
    ['row', fieldTypes(row)],
    ['rows', quoted('column' in rows ? `${rows.kind} ${rows.column}` : rows.kind)],
    ...(prefetched.length > 0 ? [['prefetches', inline(prefetched)]] : []),
    ['text', `${holesOf(statement)}\`${sentText(statement, model)}\``],
  ].map((member) => `  ${member.join(': ')},`);
  return [docstring(description), `export const ${functionName} = ${makerOf(statement)}({`, ...members, '});'].join(
    '\n',
  );
}

function makerOf(statement: StatementFile): string {
  if (isListOfAll(statement)) return 'listOfAll';
  if (statement.list) return 'list';
  return statement.prefetches.length > 0 ? 'statementWithLists' : 'statement';
}

/** The lists that come along with a statement's nodes, in the order of their names, and what each knows its owner by. */
function prefetchesOf({ prefetches }: StatementFile, all: readonly StatementFile[]) {
  return all.flatMap(({ name, functionName }) =>
    prefetches
      .filter(({ statement }) => statement === name)
      .map(({ variable, property }) => ({ functionName, owner: `${variable}.${property}` })),
  );
}

function fieldTypes(fields: ReadonlyMap<string, Field>): string {
  const entries = [...fields].map(([name, { type, description }]): [string, string] => [
    description === '' ? name : `/** ${comment(description)} */ ${name}`,
    quoted(printType(type)),
  ]);
  return inline(entries);
}

/** What the text leaves open, of the runtime's `ListHoles`. */
function holesOf(statement: StatementFile): string {
  const hasLists = statement.prefetches.length > 0;
  const holes = [
    ...(isPrefetchable(statement) ? ['owners'] : []),
    ...(statement.list ? ['DESC'] : []),
    ...(isListOfAll(statement) ? ['paged', 'counted'] : []),
    ...(hasLists ? ['lists'] : []),
    ...(isPrefetchable(statement) ? ['RETURN'] : []),
    ...(hasLists ? ['columns'] : []),
  ];
  return holes.length > 0 ? `({ ${holes.join(', ')} }) => ` : '';
}
