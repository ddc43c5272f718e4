import { telling } from './search-query.ts';
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

/** One of the words that were looked for, by its number, or a part of it. */
interface Match {
  readonly asked: number;
  /** `null` of all of the word. */
  readonly part: number | null;
  /** How well it fits: the word itself before a longer one that begins so, and this before a part of it. */
  readonly rank: 0 | 1 | 2;
}

/** Tells which of the words that were looked for a word of a text is; of the last of these a beginning is enough. */
export function matcher(asked: readonly Word[]): (word: Word) => Match | null {
  const wholes = asked.map(({ whole, parts }) => (parts.length === 1 ? [whole, ...parts] : [whole ?? parts.join('-')]));
  const last = asked.length - 1;
  const isOpen = (i: number) => i === last && asked[i]?.begins === true;
  return (word) => {
    const own = [word.whole ?? word.parts.join('-'), ...word.parts];
    const exact = wholes.findIndex((forms) => forms.some((form) => form !== null && own.includes(form)));
    if (exact >= 0) return { asked: exact, part: null, rank: 0 };
    if (isOpen(last) && wholes[last]?.some((form) => form !== null && begins(form, own)))
      return { asked: last, part: null, rank: 1 };
    for (const [i, { parts }] of asked.entries()) {
      const part = parts.findIndex(
        (each, k) => own.includes(each) || (k === parts.length - 1 && isOpen(i) && begins(each, own)),
      );
      if (part >= 0) return { asked: i, part, rank: 2 };
    }
    return null;
  };
}

function begins(form: string, words: readonly string[]): boolean {
  return words.some((word) => word.startsWith(form));
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

/** The words of a title that were looked for, as they are written, of those that the text has nowhere. */
export function foundInTitleAlone(title: string, text: string, asked: readonly Word[]): readonly string[] {
  if (text.includes(title)) return [];
  const inText = new Set(foundIn(text, asked).map((found) => found.asked));
  const alone = foundIn(title, asked).filter((found) => !inText.has(found.asked));
  return alone.map(({ start, end }) => title.slice(start, end));
}

interface Found extends Span, Match {}

/** Of each word that was looked for only what fits best: parts of it only where the text has it nowhere as a whole. */
function foundIn(text: string, asked: readonly Word[]): Found[] {
  const match = matcher(telling(asked));
  const best = new Map<number, number>();
  const found = [...words(text)].flatMap((word) => {
    const what = match(word);
    if (what === null) return [];
    best.set(what.asked, Math.min(what.rank, best.get(what.asked) ?? what.rank));
    return [{ start: word.start, end: word.end, ...what }];
  });
  return found.filter(({ asked, rank }) => rank === best.get(asked));
}

/** The first of the places, each at most half an excerpt long, that have most different words. */
function densest(found: readonly Found[]): { readonly first: number; readonly last: number } {
  const within = new Map<string, number>();
  let best = { first: 0, last: 0 };
  let most = 0;
  let first = 0;
  for (const [last, match] of found.entries()) {
    within.set(keyOf(match), (within.get(keyOf(match)) ?? 0) + 1);
    for (let out = found[first]; out && first < last && match.end - out.start > LENGTH / 2; out = found[++first]) {
      const left = (within.get(keyOf(out)) ?? 0) - 1;
      if (left > 0) within.set(keyOf(out), left);
      else within.delete(keyOf(out));
    }
    if (within.size > most) [best, most] = [{ first, last }, within.size];
  }
  return best;
}

function keyOf({ asked, part }: Match): string {
  return `${asked} ${part}`;
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
