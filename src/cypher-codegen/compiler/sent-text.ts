import { GIVEN, SELECTED } from '../runtime/selection.ts';
import { clausesOf, isDescending, orderedItems } from './check-orders.ts';
import { type Code, clauseWord, columnName, finalReturns, isName, key, type Range, readCode, token } from './code.ts';
import type { Model } from './model.ts';
import { isListOfAll, isPrefetchable, type ListTag, type StatementFile } from './statement-file.ts';
import { escaped, quoted } from './typescript.ts';

/** A stretch of a statement's text, and what a template literal has in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

/** Commands that take parameters by themselves only. */
const COMMANDS = new Set(['ALTER', 'DROP']);

export function isCommand({ body }: StatementFile): boolean {
  return COMMANDS.has(clauseWord(readCode(body), 0));
}

/**
 * The content of a template literal that gives the text as it is sent: parameters stand in one map, nodes are given as what
 * their rows have, and a list's nodes in one row. Its holes are those of the runtime's `ListHoles`.
 */
export function sentText(statement: StatementFile, model: Model): string {
  const { body, list } = statement;
  const code = readCode(body);
  const inner = [...(isCommand(statement) ? [] : parameterEdits(code)), ...(list ? orderEdits(code) : [])];
  const ofPages = isListOfAll(statement) ? pageEdits(body, code, inner) : [];
  const edits = [
    ...inner.filter(({ start, end }) => !ofPages.some((page) => page.start <= start && end <= page.end)),
    ...(isPrefetchable(statement) ? [ownersEdit(code)] : []),
    ...ofPages,
  ];
  return edited(body, { from: 0, to: body.length }, [...edits, ...returnEdits(statement, code, model, edits)]);
}

/** @param range Offsets. */
function edited(text: string, { from, to }: Range, edits: readonly Edit[]): string {
  let source = '';
  let at = from;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at || edit.end > to) continue; // within what another has replaced, or elsewhere
    source += escaped(text.slice(at, edit.start)) + edit.source;
    at = edit.end;
  }
  return source + escaped(text.slice(at, to));
}

function parameterEdits({ tokens }: Code): Edit[] {
  return tokens.flatMap(({ kind, text, start, end }) =>
    kind === 'parameter' ? [{ start, end, source: `$${GIVEN}.${escaped(text.slice(1))}` }] : [],
  );
}

/** Behind each expression of an ORDER BY stands the order that is asked for. */
function orderEdits(code: Code): Edit[] {
  return orderedItems(code).map((item) => {
    const { end } = token(code, item.to - 1);
    return { start: isDescending(code, item) ? token(code, item.to - 2).end : end, end, source: '${DESC}' };
  });
}

/** What a count leaves out: it needs neither an order nor an end. */
function pageEdits(body: string, code: Code, within: readonly Edit[]): Edit[] {
  return [...clausesOf(code, 'ORDER'), ...clausesOf(code, 'LIMIT')].map(({ from, to }) => {
    const [start, end] = [token(code, from).start, token(code, to - 1).end];
    return { start, end, source: `\${paged(\`${edited(body, { from: start, to: end }, within)}\`)}` };
  });
}

/** `UNWIND $ids AS id` is one way to say whose lists are asked for. */
function ownersEdit(code: Code): Edit {
  return { start: 0, end: token(code, 4).start, source: `\${owners(${quoted(token(code, 3).text)})}` };
}

function* returnEdits(statement: StatementFile, code: Code, model: Model, within: readonly Edit[]): Generator<Edit> {
  const { list, prefetches } = statement;
  for (const found of finalReturns(code)) {
    const [first, last] = [found?.items[0], found?.items.at(-1)];
    if (!found || !first || !last) continue;
    const [word, { start }, { end }] = [token(code, found.at), token(code, first.from), token(code, last.to - 1)];
    const lists = prefetches.length > 0 ? '${lists}' : '';
    if (isPrefetchable(statement)) yield { ...word, source: `${lists}\${RETURN}` };
    else if (lists) yield { ...word, end: word.start, source: lists };
    if (list) yield { start, end, source: listColumns(statement, list, code, found.items, within) };
    else for (const item of found.items) yield* nodeEdits(statement, code, model, item);
    if (lists) yield { start: end, end, source: '${columns}' };
  }
}

/** Where an item of a RETURN gives a node as a row, by itself or in `collect(…)`. */
function* nodeEdits(statement: StatementFile, code: Code, model: Model, item: Range): Generator<Edit> {
  const column = columnName(code, item) ?? '';
  const type = statement.row.get(column)?.type;
  const row = type?.kind === 'list' ? type.of : type;
  const at = variableOf(code, item);
  if (!type || row?.kind !== 'shape' || !model.rows.has(row.name) || at === null) return;
  const { text, start, end } = token(code, at);
  const source = nodeSource(statement, text, row.name, type.kind === 'shape' && !type.nullable);
  const isNamed = key(code, item.to - 2) === 'AS' || item.to > at + 1;
  yield { start, end, source: isNamed ? source : `${source} AS ${column}` };
}

/** The variable that an item gives or collects, if it is one. */
function variableOf(code: Code, item: Range): number | null {
  const { from, to } = expressionOf(code, item);
  if (key(code, from) === 'COLLECT' && code.partner.get(from + 1) === to - 1 && to - from === 4) return from + 2;
  return to - from === 1 && isName(code, from) ? from : null;
}

function nodeSource({ parameters }: StatementFile, variable: string, row: string, isSure: boolean): string {
  const hole = `\${rows.${row}.${parameters.has(SELECTED) ? 'selected' : 'whole'}(${quoted(variable)})}`;
  return isSure ? hole : `CASE WHEN ${escaped(variable)} IS NOT NULL THEN ${hole} END`;
}

/** The columns that give all nodes of a list in one row: what is the list's own, then the order keys, and all of each node. */
function listColumns(
  statement: StatementFile,
  { row, node, key: orderKey, others }: ListTag,
  code: Code,
  items: readonly Range[],
  within: readonly Edit[],
): string {
  const source = ({ from, to }: Range): string =>
    edited(statement.body, { from: token(code, from).start, to: token(code, to - 1).end }, within);
  const named = (name: string): Range[] => items.filter((item) => columnName(code, item) === name);
  const columns = [
    ...items.filter((item) => ![node, ...others].includes(columnName(code, item) ?? '')).map(source),
    `collect(CASE WHEN $${GIVEN}.page.cursors THEN ${escaped(orderKey)} END) AS cursors`,
    ...others.flatMap((name) => named(name).map((item) => `collect(${source(expressionOf(code, item))}) AS ${name}s`)),
    ...named(node).map((item) => {
      const variable = token(code, expressionOf(code, item).from).text;
      return `collect(${nodeSource(statement, variable, row, false)}) AS nodes`;
    }),
  ].join(', ');
  return isListOfAll(statement) ? `\${paged(\`${columns}\`) || counted(${quoted(node)})}` : columns;
}

/** An item of a RETURN without its name. */
function expressionOf(code: Code, { from, to }: Range): Range {
  return { from, to: key(code, to - 2) === 'AS' ? to - 2 : to };
}
