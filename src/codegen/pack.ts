import { type Code, columnName, commaParts, finalReturns, isName, key, type Range, readCode, token } from './code.ts';
import type { Field } from './header.ts';
import type { Model } from './model.ts';
import { NODE, neighborPath, SELECTED } from './selection.ts';
import { type Fields, shapeName, type Type } from './types.ts';

/** A statement, and whether clients select the properties that its nodes carry. */
interface Packing {
  readonly body: string;
  readonly code: Code;
  readonly model: Model;
  readonly selecting: boolean;
}

/**
 * The statement as it is sent: where the final RETURN gives a shape by a map projection, it gives a list of the shape's
 * fields in the order of the model instead. A map repeats every key in every row, and the driver takes several times as
 * long to unpack one. With a parameter `selected`, the list begins with a list of those of the node's own properties that
 * it names, since reading properties is most of what a page costs.
 */
export function pack(
  body: string,
  row: ReadonlyMap<string, Field>,
  model: Model,
  parameters: ReadonlyMap<string, Field>,
): string {
  const code = readCode(body);
  const packing = { body, code, model, selecting: parameters.has(SELECTED) };
  const packed: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const { items } of finalReturns(code).filter((found) => found !== null)) {
    for (const item of items) {
      const type = row.get(columnName(code, item) ?? '')?.type;
      const range = key(code, item.to - 2) === 'AS' ? { from: item.from, to: item.to - 2 } : item;
      if (type === undefined || !holdsProjection(code, range)) continue;
      const { start, end } = span(code, range);
      packed.push({ start, end, text: packedText(packing, range, type, NODE) });
    }
  }
  return packed.reduceRight((text, { start, end, text: list }) => text.slice(0, start) + list + text.slice(end), body);
}

function packedText(packing: Packing, range: Range, type: Type, path: string): string {
  const { body, code, model } = packing;
  if (type.kind === 'list' && isCollection(code, range)) {
    const inner = { from: range.from + 2, to: range.to - 1 };
    return `collect(${packedText(packing, inner, { ...type.of, nullable: true }, path)})`; // which leaves nulls out
  }
  const { start, end } = span(code, range);
  const fields = type.kind === 'shape' ? model.shapes[type.name] : undefined;
  const found = fields && projectionIn(code, range);
  if (fields === undefined || found === undefined) return body.slice(start, end);
  const variable = token(code, found.from).text;
  const list = packing.selecting
    ? selectedList(packing, found, fields, path)
    : `[${fieldTexts(packing, found, fields, path).join(', ')}]`;
  if (found.from === range.from) return type.nullable ? `CASE WHEN ${variable} IS NOT NULL THEN ${list} END` : list;
  const inside = span(code, found);
  return body.slice(start, inside.start) + list + body.slice(inside.end, end);
}

/** The node's own properties that are selected, alone or before its neighbours. */
function selectedList(packing: Packing, range: Range, fields: Fields, path: string): string {
  const variable = token(packing.code, range.from).text;
  const own = `[property IN $${SELECTED}.${escaped(path)} | ${variable}[property]]`;
  const neighbors = new Map([...fields].filter(([, type]) => shapeName(type) !== null));
  if (neighbors.size === 0) return own;
  return `[${[own, ...fieldTexts(packing, range, neighbors, path)].join(', ')}]`;
}

function fieldTexts(packing: Packing, { from, to }: Range, fields: Fields, path: string): string[] {
  const { code } = packing;
  const parts = new Map(
    [...commaParts(code, { from: from + 2, to: to - 1 })].map((part) => [fieldName(code, part), part]),
  );
  return [...fields].map(([name, type]) => {
    const part = parts.get(name);
    if (part === undefined) return 'null';
    if (key(code, part.from) === '.') return `${token(code, from).text}.${token(code, part.from + 1).text}`;
    const below = neighborPath(path, name);
    const text = packedText(packing, { from: part.from + 2, to: part.to }, type, below);
    const isNeighbor = packing.selecting && shapeName(type) !== null && text.toLowerCase() !== 'null';
    return isNeighbor ? `CASE WHEN $${SELECTED}.${escaped(below)} IS NOT NULL THEN ${text} END` : text;
  });
}

function escaped(path: string): string {
  return path.includes('.') ? `\`${path}\`` : path;
}

function holdsProjection(code: Code, range: Range): boolean {
  if (!isCollection(code, range)) return isProjection(code, range);
  return isProjection(code, { from: range.from + 2, to: range.to - 1 });
}

/** The map projection that an expression is, or that it takes the first of several of. */
function projectionIn(code: Code, { from, to }: Range): Range | undefined {
  if (isProjection(code, { from, to })) return { from, to };
  if (key(code, from) !== 'HEAD') return undefined;
  for (let i = from; i < to; i++) {
    const opens = isName(code, i) && key(code, i + 1) === '{' && key(code, i + 2) === '.'; // not the map of a pattern
    const end = opens ? code.partner.get(i + 1) : undefined;
    if (end !== undefined) return { from: i, to: end + 1 };
  }
  return undefined;
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
