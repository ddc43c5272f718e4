import { type Code, columnName, commaParts, finalReturns, isName, key, type Range, readCode, token } from './code.ts';
import type { Field } from './header.ts';
import type { Model } from './model.ts';
import type { Type } from './types.ts';

/**
 * The statement as it is sent: where the final RETURN gives a shape by a map projection, it gives a list of the shape's
 * fields in the order of the model instead. A map repeats every key in every row, and the driver takes several times as
 * long to unpack one.
 */
export function pack(body: string, row: ReadonlyMap<string, Field>, model: Model): string {
  const code = readCode(body);
  const packed: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const { items } of finalReturns(code).filter((found) => found !== null)) {
    for (const item of items) {
      const type = row.get(columnName(code, item) ?? '')?.type;
      const range = key(code, item.to - 2) === 'AS' ? { from: item.from, to: item.to - 2 } : item;
      if (type === undefined || !holdsProjection(code, range)) continue;
      const { start, end } = span(code, range);
      packed.push({ start, end, text: packedText(body, code, range, type, model) });
    }
  }
  return packed.reduceRight((text, { start, end, text: list }) => text.slice(0, start) + list + text.slice(end), body);
}

function packedText(body: string, code: Code, range: Range, type: Type, model: Model): string {
  if (type.kind === 'list' && isCollection(code, range)) {
    const inner = { from: range.from + 2, to: range.to - 1 };
    return `collect(${packedText(body, code, inner, { ...type.of, nullable: true }, model)})`; // which leaves nulls out
  }
  const fields = type.kind === 'shape' ? model.shapes[type.name] : undefined;
  if (fields === undefined || !isProjection(code, range)) {
    const { start, end } = span(code, range);
    return body.slice(start, end);
  }
  const variable = token(code, range.from).text;
  const parts = new Map(
    [...commaParts(code, { from: range.from + 2, to: range.to - 1 })].map((part) => [fieldName(code, part), part]),
  );
  const values = [...fields].map(([name, fieldType]) => {
    const part = parts.get(name);
    if (part === undefined) return 'null';
    if (key(code, part.from) === '.') return `${variable}.${token(code, part.from + 1).text}`;
    return packedText(body, code, { from: part.from + 2, to: part.to }, fieldType, model);
  });
  const list = `[${values.join(', ')}]`;
  return type.nullable ? `CASE WHEN ${variable} IS NOT NULL THEN ${list} END` : list;
}

function holdsProjection(code: Code, range: Range): boolean {
  if (!isCollection(code, range)) return isProjection(code, range);
  return isProjection(code, { from: range.from + 2, to: range.to - 1 });
}

/** Whether it is `collect(…)`. */
function isCollection(code: Code, { from, to }: Range): boolean {
  return key(code, from) === 'COLLECT' && code.partner.get(from + 1) === to - 1;
}

/** Whether it is `variable {…}`. */
function isProjection(code: Code, { from, to }: Range): boolean {
  return isName(code, from) && key(code, from + 1) === '{' && code.partner.get(from + 1) === to - 1;
}

function fieldName(code: Code, { from }: Range): string {
  return token(code, key(code, from) === '.' ? from + 1 : from).name;
}

function span(code: Code, { from, to }: Range): { readonly start: number; readonly end: number } {
  return { start: token(code, from).start, end: token(code, to - 1).end };
}
