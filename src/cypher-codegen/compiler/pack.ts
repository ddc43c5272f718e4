import { NODE, neighborPath, SELECTED } from '../runtime/selection.ts';
import { columnName, finalReturns, isName, key, type Range, readCode, token } from './code.ts';
import type { Model } from './model.ts';
import type { Neighbor, Row } from './rows.ts';
import type { Field } from './statement-file.ts';

/** What projections are written of, and whether clients select the properties that nodes carry. */
interface Packing {
  readonly model: Model;
  readonly selecting: boolean;
}

/**
 * The statement as it is sent: where the final RETURN gives a node as a row of the model, by itself or in `collect(…)`, it
 * gives a list of the row's fields instead. A map repeats every key in every row, and the driver takes several times as long
 * to unpack one. With a parameter `selected`, the list begins with a list of those of the node's own properties that it
 * names, since reading properties is most of what a page costs.
 */
export function pack(
  body: string,
  row: ReadonlyMap<string, Field>,
  model: Model,
  parameters: ReadonlyMap<string, Field>,
): string {
  const code = readCode(body);
  const packing = { model, selecting: parameters.has(SELECTED) };
  const packed: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const { items } of finalReturns(code).filter((found) => found !== null)) {
    for (const item of items) {
      const column = columnName(code, item);
      const type = row.get(column ?? '')?.type;
      const name = type?.kind === 'list' ? type.of : type;
      const given = name?.kind === 'shape' ? model.rows.get(name.name) : undefined;
      const at = nodeAt(item);
      if (!type || !given || at === null) continue;
      const { text: variable, start, end } = token(code, at);
      const list = listOf(packing, variable, given, NODE);
      const isSure = type.kind === 'shape' && !type.nullable;
      const isBare = key(code, item.to - 2) !== 'AS' && item.to === at + 1;
      const text = isSure ? list : `CASE WHEN ${variable} IS NOT NULL THEN ${list} END`;
      packed.push({ start, end, text: isBare ? `${text} AS ${column}` : text });
    }
  }
  return packed.reduceRight((text, { start, end, text: list }) => text.slice(0, start) + list + text.slice(end), body);

  /** Where an item names the node that it gives; `null` for one that gives something else. */
  function nodeAt({ from, to }: Range): number | null {
    const end = key(code, to - 2) === 'AS' ? to - 2 : to;
    if (key(code, from) === 'COLLECT' && code.partner.get(from + 1) === end - 1 && end - from === 4) return from + 2;
    return end - from === 1 && isName(code, from) ? from : null;
  }
}

/** The list of what a row has of a node: its properties, then its neighbours. */
function listOf(packing: Packing, variable: string, row: Row, path: string): string {
  const { selecting, model } = packing;
  const own = selecting
    ? [`[property IN $${SELECTED}.${escaped(path)} | ${variable}[property]]`]
    : row.fields.map((field) => `${variable}.${field}`);
  if (selecting && row.neighbors.size === 0) return own.join();
  const neighbors = [...row.neighbors].map(([name, neighbor]) => {
    const below = neighborPath(path, name);
    const found = `${variable.replaceAll(/\W/g, '')}_${name}`;
    const given = model.rows.get(neighbor.row);
    const text = given ? neighborText(variable, neighbor, found, listOf(packing, found, given, below)) : 'null';
    return selecting ? `CASE WHEN $${SELECTED}.${escaped(below)} IS NOT NULL THEN ${text} END` : text;
  });
  return `[${[...own, ...neighbors].join(', ')}]`;
}

/** @param found The variable of the neighbour. @param list What is given of it. */
function neighborText(owner: string, neighbor: Neighbor, found: string, list: string): string {
  const { label } = neighbor;
  switch (neighbor.kind) {
    case 'relationship': {
      const [back, forth] = neighbor.forward ? ['-', '->'] : ['<-', '-'];
      return `head([(${owner})${back}[:${neighbor.type}]${forth}(${found}:${label}) | ${list}])`;
    }
    case 'key':
      return `head(COLLECT { MATCH (${found}:${label} {${neighbor.key}: ${owner}.${neighbor.property}}) RETURN ${list} })`;
    case 'last': {
      const [of, order] = [`${found}.${neighbor.owner}`, `${found}.${neighbor.order}`];
      return [
        `head(COLLECT { MATCH (${found}:${label}) USING INDEX SEEK ${found}:${label}(${neighbor.owner}, ${neighbor.order})`,
        `WHERE ${of} = ${owner}.${neighbor.property} AND ${order} > ''`,
        `RETURN ${list} ORDER BY ${of} DESC, ${order} DESC LIMIT 1 })`,
      ].join(' ');
    }
  }
}

function escaped(path: string): string {
  return path.includes('.') ? `\`${path}\`` : path;
}
