import { type Token, tokenize } from './lexer.ts';

/** Cypher text with its brackets paired; everything is told by index into `tokens`. */
export interface Code {
  /** Without comments. */
  readonly tokens: readonly Token[];
  /** Of a bracket: the bracket that closes or opens it. */
  readonly partner: ReadonlyMap<number, number>;
  /** Of each token: the open bracket right around it, or -1. */
  readonly parent: readonly number[];
  /** Brackets without a partner. */
  readonly unpaired: readonly number[];
}

/** Something wrong at a token of a statement. */
export interface Problem {
  readonly at: number;
  readonly message: string;
}

/** A stretch of tokens, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const NOTHING: Token = { kind: 'symbol', text: '', start: 0, end: 0, key: '', name: '' };

export function readCode(text: string): Code {
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'comment');
  const partner = new Map<number, number>();
  const parent: number[] = [];
  const unpaired: number[] = [];
  const open: number[] = [];
  for (const [i, { key }] of tokens.entries()) {
    const last = open.at(-1) ?? -1;
    if (key === ')' || key === ']' || key === '}') {
      if (CLOSERS[tokens[last]?.key ?? ''] === key) {
        open.pop();
        partner.set(i, last).set(last, i);
      } else unpaired.push(i);
    }
    parent.push(open.at(-1) ?? -1);
    if (key in CLOSERS) open.push(i);
  }
  return { tokens, partner, parent, unpaired: [...unpaired, ...open] };
}

export function token(code: Code, i: number): Token {
  return code.tokens[i] ?? NOTHING;
}

export function key(code: Code, i: number): string {
  return token(code, i).key;
}

export function isName(code: Code, i: number): boolean {
  const { kind } = token(code, i);
  return kind === 'word' || kind === 'quoted';
}

/** The words that begin a clause or part of one, and so end what stands before. */
export const CLAUSE_WORDS = new Set(
  (
    'MATCH OPTIONAL WHERE WITH RETURN UNWIND UNION CALL YIELD CREATE MERGE SET DELETE DETACH NODETACH REMOVE FOREACH ON ' +
    'ORDER SKIP OFFSET LIMIT LOAD USE USING FINISH INSERT FILTER LET FOR SHOW DROP ALTER NEXT'
  ).split(' '),
);
const NOT_BEFORE_A_CLAUSE = new Set(['.', ':', ',', '=', 'AS', 'BY', 'IN', 'STARTS', 'ENDS', 'DISTINCT', 'RETURN']);

/** The clause word at `i`, or '' when the token is none or a name that happens to be spelt like one. */
export function clauseWord(code: Code, i: number): string {
  const word = key(code, i);
  if (!CLAUSE_WORDS.has(word) || NOT_BEFORE_A_CLAUSE.has(key(code, i - 1))) return '';
  return ['.', ':', ',', '=', ')'].includes(key(code, i + 1)) ? '' : word;
}

/** The parts of `range` between the commas at its own level. */
export function* commaParts(code: Code, { from, to }: Range): Generator<Range> {
  let start = from;
  for (let i = from; i < to; i++) {
    const end = code.partner.get(i);
    if (end !== undefined && end > i) i = end;
    else if (key(code, i) === ',') {
      yield { from: start, to: i };
      start = i + 1;
    }
  }
  if (start < to) yield { from: start, to };
}

/** Where `range` first has one of `words` at its own level, or its end. */
export function upTo(code: Code, { from, to }: Range, isEnd: (i: number) => boolean): number {
  for (let i = from; i < to; i++) {
    if (isEnd(i)) return i;
    const end = code.partner.get(i);
    if (end !== undefined && end > i) i = end;
  }
  return to;
}

const AFTER_RETURN = new Set(['ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'UNION', 'NEXT']);

/** A final RETURN: the index of the word, and its items. */
export interface Return {
  readonly at: number;
  readonly items: readonly Range[];
}

/** The last RETURN of each branch of a UNION; `null` for a branch without one. */
export function finalReturns(code: Code): (Return | null)[] {
  const found: (Return | null)[] = [null];
  for (let i = 0; i < code.tokens.length; i++) {
    if (code.parent[i] !== -1) continue;
    const word = clauseWord(code, i);
    if (word === 'UNION') found.push(null);
    if (word !== 'RETURN') continue;
    const from = key(code, i + 1) === 'DISTINCT' ? i + 2 : i + 1;
    let to = from + 1;
    while (to < code.tokens.length && !(code.parent[to] === -1 && AFTER_RETURN.has(clauseWord(code, to)))) to++;
    found[found.length - 1] = { at: i, items: [...commaParts(code, { from, to })] };
  }
  return found;
}

/** The column that an item of a RETURN gives; `null` for an expression without a name. */
export function columnName(code: Code, { from, to }: Range): string | null {
  const named = to - from === 1 || key(code, to - 2) === 'AS';
  return named && isName(code, to - 1) ? token(code, to - 1).name : null;
}
