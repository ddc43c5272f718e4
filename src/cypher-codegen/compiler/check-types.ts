import { type Fields, printType, type Type } from '../runtime/types.ts';
import { resultProblems } from './check-results.ts';
import { clauseWord, columnName, commaParts, finalReturns, key, type Problem, token } from './code.ts';
import {
  BINDS_TIGHTER,
  comparable,
  expressionTypes,
  isScalarType,
  onlyTypes,
  operandBefore,
  operandBehind,
  text,
} from './operands.ts';
import { propertyOf, type Scope, type Value } from './scope.ts';

const COMPARISONS = new Set(['=', '<>', '<', '>', '<=', '>=']);

/** Types that do not go together, where both sides are a parameter, a property, or a field of a shape. */
export function* typeProblems(scope: Scope, row: Fields): Generator<Problem> {
  for (let i = 0; i < scope.code.tokens.length; i++) {
    yield* limitProblems(scope, i);
    yield* comparisonProblems(scope, i);
  }
  for (const { kind, labels, properties } of scope.elements.values())
    if (properties !== null) yield* patternMapProblems(scope, { kind, names: labels }, properties);
  for (const branch of finalReturns(scope.code))
    for (const item of branch?.items ?? []) {
      const type = row.get(columnName(scope.code, item) ?? '');
      const to = key(scope.code, item.to - 2) === 'AS' ? item.to - 2 : item.to;
      if (type) yield* resultProblems(scope, { from: item.from, to }, type, []);
    }
}

function* limitProblems({ code, parameters }: Scope, i: number): Generator<Problem> {
  const word = clauseWord(code, i);
  const { kind, name } = token(code, i + 1);
  const type = kind === 'parameter' ? parameters.get(name) : undefined;
  const next = key(code, i + 2);
  if (!type || BINDS_TIGHTER.has(next)) return;
  if (['LIMIT', 'SKIP', 'OFFSET'].includes(word) && !(type.kind === 'scalar' && type.name === 'INTEGER'))
    yield {
      at: i + 1,
      message: `${word} takes an INTEGER!, but the header declares $${name} ${printType(type)}. Mend the header.`,
    };
  if (word === 'UNWIND' && type.kind !== 'list')
    yield {
      at: i + 1,
      message: `UNWIND takes a list, but the header declares $${name} ${printType(type)}. Expected LIST<…>.`,
    };
}

function* comparisonProblems(scope: Scope, i: number): Generator<Problem> {
  const { code } = scope;
  const word = key(code, i);
  const width = (word === 'STARTS' || word === 'ENDS') && key(code, i + 1) === 'WITH' ? 2 : 1;
  const isText = width === 2 || word === 'CONTAINS' || word === '=~';
  if (!COMPARISONS.has(word) && word !== 'IN' && !isText) return;
  const left = operandBefore(scope, i);
  const right = operandBehind(scope, i + width);
  if (!left || !right) return;
  const [a, b] = [expressionTypes(scope, left), expressionTypes(scope, right)];
  if (!a || !b) return;
  const goTogether = (x: Type, y: Type): boolean => {
    if (isText) return isScalarType(x, 'STRING') && isScalarType(y, 'STRING');
    return word === 'IN' ? y.kind === 'list' && comparable(x, y.of) : comparable(x, y);
  };
  if (!a.some((x) => b.some((y) => goTogether(x, y))))
    yield { at: right.from, message: disagreement(text(scope, left), a, word, text(scope, right), b) };
}

function* patternMapProblems(scope: Scope, value: Value, brace: number): Generator<Problem> {
  const { code } = scope;
  for (const { from, to } of commaParts(code, { from: brace + 1, to: code.partner.get(brace) ?? brace })) {
    const right = operandBehind(scope, from + 2);
    if (!right || right.to !== to || (value.kind !== 'node' && value.kind !== 'relationship')) continue;
    const a = onlyTypes([propertyOf(scope, value, token(code, from).name)]);
    const b = expressionTypes(scope, right);
    if (a && b && !a.some((x) => b.some((y) => comparable(x, y))))
      yield { at: right.from, message: disagreement(token(code, from).name, a, ':', text(scope, right), b) };
  }
}

function disagreement(a: string, as: readonly Type[], operator: string, b: string, bs: readonly Type[]): string {
  const print = (types: readonly Type[]): string => [...new Set(types.map(printType))].join(' or ');
  return `${a} is ${print(as)} and ${b} is ${print(bs)}, which "${operator}" never finds equal. Mend the type in the header or the model.`;
}
