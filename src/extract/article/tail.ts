interface Tail {
  /** The publisher; `null` where several are named. */
  readonly publisher: string | null;
  /** The words as they stand. */
  readonly words: string;
  /** Where the line begins, in the text that was given. */
  readonly start: number;
}

/** The tail is sought here only, so that a long text costs no more than a short one. */
export const TAIL_REACH = 500;
export const LAST_LINE = /(?:^|[\n\r])[^\S\n\r]*(\S[^\n\r]*?)\s*$/;
const SOURCE = /^([([]?)\s*source(s?)\s*(?:[:：]|[—–]|-(?=\s))\s*(\S.{0,200})$/iu;
const SEVERAL = /[,;/&]|\set\s/u;

/** The last line such as *Source : AFP*, *(Sources : AFP, Reuters)* or *SOURCE — AFP*; `null` without one. */
export function readTail(text: string): Tail | null {
  const reach = Math.max(0, text.length - TAIL_REACH);
  const line = LAST_LINE.exec(text.slice(reach));
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
