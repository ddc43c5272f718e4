import {
  type Code,
  clauseWord,
  columnName,
  commaParts,
  finalReturns,
  key,
  type Problem,
  type Range,
  readCode,
  token,
  upTo,
} from './code.ts';
import type { ListTag } from './statement-file.ts';

/** The statement of a list in the other order: every ORDER BY the other way round. */
export function reversed(text: string): string {
  const code = readCode(text);
  return orderedItems(code).reduceRight((found, { from, to }) => {
    const last = token(code, to - 1);
    if (!isDescending(code, { from, to })) return `${found.slice(0, last.end)} DESC${found.slice(last.end)}`;
    return found.slice(0, token(code, to - 2).end) + found.slice(last.end);
  }, text);
}

/** What is ordered otherwise than the list: both orders are made of the one file. */
export function* orderProblems(code: Code, { order }: ListTag): Generator<Problem> {
  for (const item of orderedItems(code))
    if (isDescending(code, item) !== (order === 'DESC') || key(code, item.to - 1) === 'ASC')
      yield {
        at: item.from,
        message: `This is not ordered as the list, which is ${order}. Expected "… ${order === 'DESC' ? 'DESC' : ''}", in each ORDER BY of the file.`,
      };
}

/**
 * The statement that gives all nodes of a list in one row: beside what is the list's own, the order keys, what else each
 * node has, and the nodes.
 */
export function gathered(text: string, { node, key: orderKey, others }: ListTag): string {
  const code = readCode(text);
  const [final] = finalReturns(code);
  if (!final) return text;
  const item = (name: string) => final.items.find((one) => columnName(code, one) === name);
  const expression = (name: string): string => {
    const { from, to } = item(name) ?? { from: 0, to: 0 };
    const end = key(code, to - 2) === 'AS' ? to - 2 : to;
    return text.slice(token(code, from).start, token(code, end - 1).end);
  };
  const kept = final.items.filter((one) => ![node, ...others].includes(columnName(code, one) ?? ''));
  const columns = [
    ...kept.map(({ from, to }) => text.slice(token(code, from).start, token(code, to - 1).end)),
    `collect(CASE WHEN $page.cursors THEN ${orderKey} END) AS cursors`,
    ...others.map((name) => `collect(${expression(name)}) AS ${name}s`),
    `collect(${expression(node)}) AS nodes`,
  ];
  const [first, last] = [final.items[0], final.items.at(-1)];
  if (!first || !last) return text;
  return text.slice(0, token(code, first.from).start) + columns.join(', ') + text.slice(token(code, last.to - 1).end);
}

function orderedItems(code: Code): Range[] {
  return [...code.tokens.keys()].flatMap((i) => {
    if (clauseWord(code, i) !== 'ORDER' || key(code, i + 1) !== 'BY') return [];
    const open = code.parent[i] ?? -1;
    const close = open === -1 ? code.tokens.length : (code.partner.get(open) ?? code.tokens.length);
    const to = upTo(code, { from: i + 2, to: close }, (at) => clauseWord(code, at) !== '');
    return [...commaParts(code, { from: i + 2, to })];
  });
}

function isDescending(code: Code, { to }: Range): boolean {
  return key(code, to - 1) === 'DESC' || key(code, to - 1) === 'DESCENDING';
}
