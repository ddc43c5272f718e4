import {
  type Code,
  clauseWord,
  columnName,
  commaParts,
  finalReturns,
  isName,
  key,
  type Problem,
  type Range,
  token,
  upTo,
} from './code.ts';
import { nearest } from './fault.ts';
import { isProjection } from './names.ts';
import { SELECTED } from './selection.ts';
import { type Fields, printType, shapeName, type Type } from './types.ts';
import { evaluate, propertyOf, type Scope, type Value } from './values.ts';

const COMPARISONS = new Set(['=', '<>', '<', '>', '<=', '>=']);
const BINDS_TIGHTER = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '||',
  '(',
  '[',
  ']',
  ')',
  '.',
  '{',
  ':',
  '::',
  'IS',
  'IN',
]);

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
  const [a, b] = [typesOf(scope, left), typesOf(scope, right)];
  if (!a || !b) return;
  const goTogether = (x: Type, y: Type): boolean => {
    if (isText) return isScalar(x, 'STRING') && isScalar(y, 'STRING');
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
    const b = typesOf(scope, right);
    if (a && b && !a.some((x) => b.some((y) => comparable(x, y))))
      yield { at: right.from, message: disagreement(token(code, from).name, a, ':', text(scope, right), b) };
  }
}

/** The chain (`$p`, `n.name`) that ends before `end`, when nothing that binds tighter goes on before it. */
function operandBefore({ code }: Scope, end: number): Range | null {
  let from = end - 1;
  while (key(code, from - 1) === '.' && isName(code, from)) from -= 2;
  const isChain = isName(code, from) || token(code, from).kind === 'parameter';
  return isChain && !BINDS_TIGHTER.has(key(code, from - 1)) ? { from, to: end } : null;
}

/** The chain that starts at `from`, when nothing that binds tighter goes on behind it. */
function operandBehind({ code }: Scope, from: number): Range | null {
  if (!isName(code, from) && token(code, from).kind !== 'parameter') return null;
  let to = from + 1;
  while (key(code, to) === '.' && isName(code, to + 1)) to += 2;
  return BINDS_TIGHTER.has(key(code, to)) && key(code, to) !== ')' && key(code, to) !== ']' ? null : { from, to };
}

/** The types that the expression may have, or `null` when not all are known. */
function typesOf(scope: Scope, range: Range): readonly Type[] | null {
  return onlyTypes(evaluate(scope, range));
}

function onlyTypes(values: readonly Value[]): readonly Type[] | null {
  const types = values.flatMap((value) => (value.kind === 'typed' ? [value.type] : []));
  return types.length > 0 && types.length === values.length ? types : null;
}

function comparable(a: Type, b: Type): boolean {
  if (a.kind === 'list' && b.kind === 'list') return comparable(a.of, b.of);
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.name === b.name || (isNumber(a) && isNumber(b));
  return a.kind === 'shape' ? b.kind !== 'list' : a.kind !== 'list' && b.kind === 'shape';
}

function isNumber(type: Type): boolean {
  return isScalar(type, 'INTEGER') || isScalar(type, 'FLOAT');
}

function isScalar(type: Type, name: string): boolean {
  return type.kind === 'scalar' && type.name === name;
}

function text({ code }: Scope, { from, to }: Range): string {
  return code.tokens
    .slice(from, to)
    .map((one) => one.text)
    .join('');
}

function disagreement(a: string, as: readonly Type[], operator: string, b: string, bs: readonly Type[]): string {
  const print = (types: readonly Type[]): string => [...new Set(types.map(printType))].join(' or ');
  return `${a} is ${print(as)} and ${b} is ${print(bs)}, which "${operator}" never finds equal. Mend the type in the header or the model.`;
}

/** What an expression of the final RETURN gives, against the type that the header declares for it. */
function* resultProblems(scope: Scope, range: Range, type: Type, seen: readonly string[]): Generator<Problem> {
  const { code, bindings } = scope;
  const { from, to } = range;
  const opens = (at: number, bracket: string): boolean => key(code, at) === bracket && code.partner.get(at) === to - 1;
  if (opens(from, '{') || (opens(from + 1, '{') && isProjection(code, from + 1))) {
    yield* mapProblems(scope, range, type, seen);
  } else if (key(code, from) === 'HEAD' && opens(from + 1, '(')) {
    yield* resultProblems(scope, { from: from + 2, to: to - 1 }, { kind: 'list', of: type, nullable: true }, seen);
  } else if (key(code, from) === 'COLLECT' && opens(from + 1, '{')) {
    if (type.kind === 'list')
      yield* resultProblems(scope, collected(code, { from: from + 2, to: to - 1 }), type.of, seen);
    else
      yield {
        at: from,
        message: `COLLECT { … } gives a list, but the header says ${printType(type)}. Expected LIST<…>!.`,
      };
  } else if (key(code, from) === 'COLLECT' && opens(from + 1, '(')) {
    const start = key(code, from + 2) === 'DISTINCT' ? from + 3 : from + 2;
    if (type.kind === 'list') yield* resultProblems(scope, { from: start, to: to - 1 }, type.of, seen);
    else
      yield {
        at: from,
        message: `collect(…) gives a list, but the header says ${printType(type)}. Expected LIST<…>!.`,
      };
  } else if (opens(from, '[')) {
    const bar = upTo(code, { from: from + 1, to: to - 1 }, (i) => key(code, i) === '|');
    if (type.kind !== 'list')
      yield { at: from, message: `This is a list, but the header says ${printType(type)}. Expected LIST<…>!.` };
    else if (bar < to - 1) yield* resultProblems(scope, { from: bar + 1, to: to - 1 }, type.of, seen);
  } else if (key(code, from) === 'COUNT' && opens(from + 1, '(')) {
    if (!isNumber(type))
      yield { at: from, message: `count(…) gives an INTEGER!, but the header says ${printType(type)}.` };
  } else if (to - from === 1 && isName(code, from)) {
    const { name } = token(code, from);
    const [binding, second] = bindings.get(name) ?? [];
    if (binding && 'expression' in binding && !binding.element && !second && !seen.includes(name))
      yield* resultProblems(scope, binding.expression, type, [...seen, name]);
    else yield* valueProblems(scope, range, type);
  } else yield* valueProblems(scope, range, type);
}

/** What a subquery returns: the expression behind its last RETURN. */
function collected(code: Code, { from, to }: Range): Range {
  let start = from;
  for (let i = from; i < to; i = (code.partner.get(i) ?? i) + 1) if (clauseWord(code, i) === 'RETURN') start = i + 1;
  return {
    from: start,
    to: upTo(code, { from: start, to }, (i) => ['ORDER', 'SKIP', 'LIMIT'].includes(clauseWord(code, i))),
  };
}

function* valueProblems(scope: Scope, range: Range, type: Type): Generator<Problem> {
  const operand = operandBehind(scope, range.from);
  if (operand?.to !== range.to) return;
  const values = evaluate(scope, range);
  const found = onlyTypes(values);
  if (found && !found.some((one) => comparable(one, type) || (one.kind === 'shape' && type.kind === 'shape')))
    yield {
      at: range.from,
      message: `${text(scope, range)} is ${found.map(printType).join(' or ')}, but the header says ${printType(type)}. Mend the one or the other.`,
    };
  if (values.length > 0 && values.every(({ kind }) => kind === 'node' || kind === 'relationship'))
    yield {
      at: range.from,
      message: `${text(scope, range)} is a ${values[0]?.kind}, but the header says ${printType(type)}. Expected a map projection, "${text(scope, range)} {.id, …}".`,
    };
}

/** A map or map projection, held against the fields of a shape. */
function* mapProblems(scope: Scope, { from }: Range, type: Type, seen: readonly string[]): Generator<Problem> {
  const { code, model } = scope;
  const brace = key(code, from) === '{' ? from : from + 1;
  if (type.kind !== 'shape') {
    if (!isScalar(type, 'MAP'))
      yield { at: from, message: `This is a map, but the header says ${printType(type)}. Expected a shape.` };
    return;
  }
  const fields: Fields = model.shapes[type.name] ?? new Map();
  const given = new Set<string>();
  let isWhole = true;
  for (const item of commaParts(code, { from: brace + 1, to: code.partner.get(brace) ?? brace })) {
    const at = key(code, item.from) === '.' ? item.from + 1 : item.from;
    const { name } = token(code, at);
    if (!isName(code, at)) isWhole = false;
    else if (!fields.has(name))
      yield {
        at,
        message: `Shape ${type.name} has no field "${name}"${nearest(name, fields.keys())} Delete it, or add it to the shape.`,
      };
    given.add(name);
    const field = fields.get(name);
    if (field && key(code, at + 1) === ':' && scope.parameters.has(SELECTED) && shapeName(field) === null)
      yield { at, message: `With $${SELECTED}, properties are read from the node itself. Expected ".${name}".` };
    if (field && key(code, at + 1) === ':') yield* resultProblems(scope, { from: at + 2, to: item.to }, field, seen);
    if (field && at > item.from) yield* projectedFieldProblems(scope, brace, at, field);
  }
  const missing = [...fields.keys()].filter((name) => !given.has(name));
  if (isWhole && missing.length > 0)
    yield {
      at: brace,
      message: `Field ${missing.join(', ')} of shape ${type.name} is missing. Add it, or delete it from the shape.`,
    };
}

function* projectedFieldProblems(scope: Scope, brace: number, at: number, field: Type): Generator<Problem> {
  const { name } = token(scope.code, at);
  const types = onlyTypes(
    evaluate(scope, { from: brace - 1, to: brace }).map((value) => propertyOf(scope, value, name)),
  );
  if (types && !types.some((type) => comparable(type, field)))
    yield {
      at,
      message: `${name} is ${types.map(printType).join(' or ')}, but the shape says ${printType(field)}. Mend the shape or the model.`,
    };
}
