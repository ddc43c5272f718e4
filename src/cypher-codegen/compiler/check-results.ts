import { type Fields, printType, type Type } from '../runtime/types.ts';
import { isProjection } from './check-names.ts';
import { type Code, clauseWord, commaParts, isName, key, type Problem, type Range, token, upTo } from './code.ts';
import { nearest } from './fault.ts';
import { ancestors } from './model.ts';
import { comparable, isNumber, isScalarType, onlyTypes, operandBehind, text } from './operands.ts';
import { evaluate, propertyOf, type Scope } from './scope.ts';

/** What an expression of the final RETURN gives, against the type that the header declares for it. */
export function* resultProblems(scope: Scope, range: Range, type: Type, seen: readonly string[]): Generator<Problem> {
  const { code, bindings, model } = scope;
  const { from, to } = range;
  const row = type.kind === 'shape' ? model.rows.get(type.name) : undefined;
  if (row) {
    yield* nodeProblems(scope, range, type, row.of);
    return;
  }
  const opens = (at: number, bracket: string): boolean => key(code, at) === bracket && code.partner.get(at) === to - 1;
  if (opens(from, '{') || (opens(from + 1, '{') && isProjection(code, from + 1))) {
    yield* mapProblems(scope, range, type, seen);
  } else if (key(code, from) === 'HEAD' && opens(from + 1, '(')) {
    yield* resultProblems(scope, { from: from + 2, to: to - 1 }, { kind: 'list', of: type, nullable: true }, seen);
  } else if (key(code, from) === 'COLLECT' && (opens(from + 1, '(') || opens(from + 1, '{'))) {
    const [what, inner] = opens(from + 1, '{')
      ? ['COLLECT { … }', subqueryResult(code, { from: from + 2, to: to - 1 })]
      : ['collect(…)', { from: key(code, from + 2) === 'DISTINCT' ? from + 3 : from + 2, to: to - 1 }];
    if (type.kind === 'list') yield* resultProblems(scope, inner, type.of, seen);
    else
      yield { at: from, message: `${what} gives a list, but the header says ${printType(type)}. Expected LIST<…>!.` };
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

/** A row of the model is given by the node itself: codegen writes what of it is sent. */
function* nodeProblems(scope: Scope, range: Range, type: Type, label: string): Generator<Problem> {
  const { code, model } = scope;
  const says = `but the header says ${printType(type)}`;
  if (range.to - range.from !== 1 || !isName(code, range.from)) {
    yield { at: range.from, message: `This is an expression, ${says}. Expected the variable of the node itself.` };
    return;
  }
  const labels = evaluate(scope, range).flatMap((value) => (value.kind === 'node' ? value.names : []));
  const isOne = (one: string): boolean =>
    ancestors(model, one).includes(label) || ancestors(model, label).includes(one);
  if (labels.length > 0 && !labels.some(isOne))
    yield {
      at: range.from,
      message: `${text(scope, range)} is a ${labels.join(' or ')}, ${says}. Expected a ${label}.`,
    };
}

/** What a subquery returns: the expression behind its last RETURN. */
function subqueryResult(code: Code, { from, to }: Range): Range {
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
    if (!isScalarType(type, 'MAP'))
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
