import { type Code, clauseWord, commaParts, key, type Problem, type Range, upTo } from './code.ts';
import type { ListTag } from './statement-file.ts';

/** What is ordered otherwise than the list: both orders are made of the one file. */
export function* orderProblems(code: Code, { order }: ListTag): Generator<Problem> {
  for (const item of orderedItems(code))
    if (isDescending(code, item) !== (order === 'DESC') || key(code, item.to - 1) === 'ASC')
      yield {
        at: item.from,
        message: `This is not ordered as the list, which is ${order}. Expected "… ${order === 'DESC' ? 'DESC' : ''}", in each ORDER BY of the file.`,
      };
}

/** The items of every ORDER BY. */
export function orderedItems(code: Code): Range[] {
  return clausesOf(code, 'ORDER').flatMap(({ from, to }) => [...commaParts(code, { from: from + 2, to })]);
}

/** Every clause that begins with a word, such as `ORDER` or `LIMIT`. */
export function clausesOf(code: Code, word: string): Range[] {
  return [...code.tokens.keys()].flatMap((from) => {
    if (clauseWord(code, from) !== word) return [];
    const open = code.parent[from] ?? -1;
    const close = open === -1 ? code.tokens.length : (code.partner.get(open) ?? code.tokens.length);
    return [{ from, to: upTo(code, { from: from + 1, to: close }, (at) => clauseWord(code, at) !== '') }];
  });
}

export function isDescending(code: Code, { to }: Range): boolean {
  return key(code, to - 1) === 'DESC' || key(code, to - 1) === 'DESCENDING';
}
