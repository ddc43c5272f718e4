interface Tail {
  /** The publisher; `null` where several are named. */
  readonly publisher: string | null;
  /** The words as they stand. */
  readonly words: string;
  /** Where the line begins, in the text that was given. */
  readonly start: number;
}

/** The tail is sought here only, so that a long text costs no more than a short one. */
const REACH = 500;
const LINE = /(?:^|[\n\r])[^\S\n\r]*(\S[^\n\r]*?)\s*$/;
const SOURCE = /^([([]?)\s*source(s?)\s*(?:[:：]|[—–]|-(?=\s))\s*(\S.{0,200})$/iu;
const SEVERAL = /[,;/&]|\set\s/u;

/** The last line such as *Source : AFP*, *(Sources : AFP, Reuters)* or *SOURCE — AFP*; `null` without one. */
export function readTail(text: string): Tail | null {
  const reach = Math.max(0, text.length - REACH);
  const line = LINE.exec(text.slice(reach));
  const source = SOURCE.exec(line?.[1] ?? '');
  if (line === null || source === null) return null;
  const [, bracket, plural, rest = ''] = source;
  const words = bracket === '' ? rest : rest.replace(/\s*[)\]]\.?$/, '');
  const publisher = plural !== '' && SEVERAL.test(words) ? null : withoutStop(words);
  return { publisher, words, start: reach + line.index };
}

/** *AFP.* is AFP, *A.F.P.* keeps its dots. */
function withoutStop(name: string): string {
  return /^[^.]*\.$/.test(name) ? name.slice(0, -1).trim() : name;
}

/** The last line where it looks as if it named the source, and is none that is read; else `null`. */
export function nearTail(text: string): string | null {
  if (readTail(text) !== null) return null;
  const line = LINE.exec(text.slice(-REACH))?.[1] ?? '';
  return line.length <= 80 && /^[([*_]*\s*sources?(?![\p{L}\d])/iu.test(line) && !/[.!?…]\s*$/.test(line) ? line : null;
}
