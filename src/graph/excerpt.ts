import { type Word, words } from './words.ts';

/** A part of a text around what was looked for. Offsets are UTF-16 code units of the text. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the words stand in the text, in its order. */
  readonly matches: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 code units of an excerpt, about. */
const LENGTH = 240;

/** Tells which words of a text are among those that were looked for; of the last of these a beginning is enough. */
export function matcher(asked: readonly Word[]): (word: Word) => number {
  const forms = asked.map(({ whole, parts }) => (whole === null ? parts : [whole, ...parts]));
  const beginnings = (forms.at(-1) ?? []).filter((form) => form.length > 1);
  return ({ whole, parts }) => {
    const own = whole === null ? parts : [whole, ...parts];
    const found = forms.findIndex((each) => each.some((form) => own.includes(form)));
    if (found >= 0) return found;
    return own.some((form) => beginnings.some((beginning) => form.startsWith(beginning))) ? forms.length - 1 : -1;
  };
}

/** The first part of a text that has most of the words that were looked for; `null` where it has none. */
export function excerptOf(text: string, asked: readonly Word[]): Excerpt | null {
  const found = foundIn(text, asked);
  const { first, last } = densest(found);
  const [from, to] = [found[first], found[last]];
  if (!from || !to) return null;
  const spare = Math.max(0, LENGTH - (to.end - from.start)) / 2;
  const start = wordStart(text, Math.floor(from.start - spare), from.start);
  const end = wordEnd(text, Math.ceil(to.end + spare), to.end);
  const matches = found.filter((match) => match.start >= start && match.end <= end);
  return { text: text.slice(start, end), start, end, matches: matches.map(({ start, end }) => ({ start, end })) };
}

interface Found extends Span {
  /** Which of the words it is. */
  readonly number: number;
}

function foundIn(text: string, asked: readonly Word[]): Found[] {
  const numberOf = matcher(asked);
  return [...words(text)].flatMap((word) => {
    const number = numberOf(word);
    return number < 0 ? [] : [{ start: word.start, end: word.end, number }];
  });
}

/** The first of the places, each at most half an excerpt long, that have most different words. */
function densest(found: readonly Found[]): { readonly first: number; readonly last: number } {
  const within = new Map<number, number>();
  let best = { first: 0, last: 0 };
  let most = 0;
  let first = 0;
  for (const [last, { end, number }] of found.entries()) {
    within.set(number, (within.get(number) ?? 0) + 1);
    for (let out = found[first]; out && first < last && end - out.start > LENGTH / 2; out = found[++first]) {
      const left = (within.get(out.number) ?? 0) - 1;
      if (left > 0) within.set(out.number, left);
      else within.delete(out.number);
    }
    if (within.size > most) [best, most] = [{ first, last }, within.size];
  }
  return best;
}

/** Behind the first space from `at` on, and not behind `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, latest).search(/\s/);
  return space < 0 ? latest : at + space + 1;
}

/** Before the last space until `at`, and not before `earliest`. */
function wordEnd(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(earliest, at).search(/\s\S*$/);
  return space < 0 ? earliest : earliest + space;
}
