import { SELECTED } from '../runtime/selection.ts';
import { shapeName } from '../runtime/types.ts';
import { nameProblems } from './check-names.ts';
import { orderProblems } from './check-orders.ts';
import { typeProblems } from './check-types.ts';
import { type Code, clauseWord, columnName, finalReturns, isName, key, type Problem, readCode } from './code.ts';
import { type Fault, faultAt, nearest } from './fault.ts';
import type { Model } from './model.ts';
import { readScope } from './scope.ts';
import { type StatementFile, typesOf } from './statement-file.ts';

const WRITING = new Set(['CREATE', 'MERGE', 'SET', 'DELETE', 'REMOVE', 'INSERT', 'DROP', 'ALTER']);
/** What is wrong in one statement, its text held against its header and the model; asks no database. */
export function checkStatement(statement: StatementFile, model: Model): Fault[] {
  const code = readCode(statement.body);
  const locate = ({ at, message }: Problem): Fault =>
    faultAt(statement, statement.bodyStart + (code.tokens[at]?.start ?? 0), message);
  const broken = [...syntaxProblems(code)];
  if (broken.length > 0) return broken.map(locate);
  const scope = readScope(code, model, typesOf(statement.parameters));
  const problems = [
    ...undeclaredParameters(code, statement),
    ...columnProblems(code, statement),
    ...modeProblems(code, statement),
    ...nameProblems(scope, statement.columns.keys()),
    ...typeProblems(scope, typesOf(statement.columns)),
    ...(statement.list ? orderProblems(code, statement.list) : []),
  ];
  return [...unusedParameters(code, statement), ...problems.map(locate)];
}

function* syntaxProblems(code: Code): Generator<Problem> {
  if (code.tokens.length === 0) yield { at: 0, message: 'No Cypher. Expected a statement below the header.' };
  for (const at of code.unpaired)
    yield { at, message: `This "${key(code, at)}" has no counterpart. Close or delete it.` };
  for (const [at, { kind, text }] of code.tokens.entries())
    if ((kind === 'string' || kind === 'quoted') && (text.length === 1 || !text.endsWith(text.charAt(0))))
      yield { at, message: `This ${text.charAt(0)} has no counterpart. Close the string or name.` };
}

function* undeclaredParameters(code: Code, { parameters }: StatementFile): Generator<Problem> {
  for (const [at, { kind, name }] of code.tokens.entries())
    if (kind === 'parameter' && !parameters.has(name))
      yield {
        at,
        message: `Parameter $${name} is not declared${nearest(name, parameters.keys())} Expected a header line "@param ${name} TYPE".`,
      };
}

function unusedParameters(code: Code, statement: StatementFile): Fault[] {
  const used = new Set(code.tokens.filter(({ kind }) => kind === 'parameter').map(({ name }) => name));
  return [...statement.parameters]
    .filter(([name]) => !used.has(name) && !(name === SELECTED && holdsShapes(statement)))
    .map(([name, { at }]) => faultAt(statement, at, `Parameter $${name} is never used. Use it, or delete this line.`));
}

/** Whether packing reads the selection. */
function holdsShapes({ row }: StatementFile): boolean {
  return [...row.values()].some(({ type }) => shapeName(type) !== null);
}

function* columnProblems(code: Code, { columns: row, rows }: StatementFile): Generator<Problem> {
  for (const branch of finalReturns(code)) {
    if (branch === null || rows.kind === 'none') {
      if (branch)
        yield { at: branch.at, message: '@rows none goes with no final RETURN. Delete it, or declare its rows.' };
      else if (rows.kind !== 'none')
        yield { at: code.tokens.length - 1, message: 'No final RETURN. Expected one with the columns of the header.' };
      continue;
    }
    const given = branch.items.map((item) => columnName(code, item));
    for (const [i, { from }] of branch.items.entries()) {
      const name = given[i];
      if (key(code, from) === '*') yield { at: from, message: 'RETURN * hides the columns. Name each one.' };
      else if (name === null || name === undefined)
        yield { at: from, message: 'This column has no name. Expected "… AS name", with a @row line of that name.' };
      else if (!row.has(name))
        yield {
          at: from,
          message: `Column ${name} is not declared${nearest(name, row.keys())} Expected a header line "@row ${name} TYPE".`,
        };
    }
    for (const name of row.keys())
      if (!given.includes(name))
        yield {
          at: branch.at,
          message: `The header promises a column ${name}, which this RETURN does not give. Add it, or delete the @row line.`,
        };
  }
}

function* modeProblems(code: Code, { mode }: StatementFile): Generator<Problem> {
  const words = code.tokens.map((_, i) => clauseWord(code, i));
  const writes = [...words.keys()].filter((i) => WRITING.has(words[i] ?? '') && words[i - 1] !== 'ON');
  const [first] = writes;
  if (mode === 'READ' && first !== undefined)
    yield { at: first, message: `${words[first]} writes, but the header says @mode READ. Expected @mode WRITE.` };
  const callsProcedure = words.some((word, i) => word === 'CALL' && isName(code, i + 1));
  if (mode === 'WRITE' && first === undefined && !callsProcedure)
    yield { at: 0, message: 'Nothing here writes, but the header says @mode WRITE. Expected @mode READ.' };
}
