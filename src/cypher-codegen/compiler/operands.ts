import type { Type } from '../runtime/types.ts';
import { isName, key, type Range, token } from './code.ts';
import { evaluate, type Scope, type Value } from './scope.ts';

/** What goes on with the expression before or behind it. */
export const BINDS_TIGHTER = new Set([
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

/** The chain (`$p`, `n.name`) that ends before `end`, when nothing that binds tighter goes on before it. */
export function operandBefore({ code }: Scope, end: number): Range | null {
  let from = end - 1;
  while (key(code, from - 1) === '.' && isName(code, from)) from -= 2;
  const isChain = isName(code, from) || token(code, from).kind === 'parameter';
  return isChain && !BINDS_TIGHTER.has(key(code, from - 1)) ? { from, to: end } : null;
}

/** The chain that starts at `from`, when nothing that binds tighter goes on behind it. */
export function operandBehind({ code }: Scope, from: number): Range | null {
  if (!isName(code, from) && token(code, from).kind !== 'parameter') return null;
  let to = from + 1;
  while (key(code, to) === '.' && isName(code, to + 1)) to += 2;
  return BINDS_TIGHTER.has(key(code, to)) && key(code, to) !== ')' && key(code, to) !== ']' ? null : { from, to };
}

/** The types that the expression may have, or `null` when not all are known. */
export function expressionTypes(scope: Scope, range: Range): readonly Type[] | null {
  return onlyTypes(evaluate(scope, range));
}

/** The types of values, or `null` when not all are known. */
export function onlyTypes(values: readonly Value[]): readonly Type[] | null {
  const types = values.flatMap((value) => (value.kind === 'typed' ? [value.type] : []));
  return types.length > 0 && types.length === values.length ? types : null;
}

/** Whether values of the types may be equal. */
export function comparable(a: Type, b: Type): boolean {
  if (a.kind === 'list' && b.kind === 'list') return comparable(a.of, b.of);
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.name === b.name || (isNumber(a) && isNumber(b));
  return a.kind === 'shape' ? b.kind !== 'list' : a.kind !== 'list' && b.kind === 'shape';
}

export function isNumber(type: Type): boolean {
  return isScalarType(type, 'INTEGER') || isScalarType(type, 'FLOAT');
}

export function isScalarType(type: Type, name: string): boolean {
  return type.kind === 'scalar' && type.name === name;
}

/** The expression as it is written, without white space. */
export function text({ code }: Scope, { from, to }: Range): string {
  return code.tokens
    .slice(from, to)
    .map((one) => one.text)
    .join('');
}
