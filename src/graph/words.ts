import { fold } from '../extract/text/fold.ts';
import { nameKey } from './name-key.ts';

/** A word of a text, as search knows it: there are no others in the index, and none are looked for. */
export interface Word {
  /** UTF-16 offsets in the text as it is. */
  readonly start: number;
  readonly end: number;
  /** Folded and without the marks in it; `null` of figures with hyphens, whose digits mean nothing in a row. */
  readonly whole: string | null;
  /** What marks part it in, without what is elided; none where that is the whole. Of what hyphens part it in, the same. */
  readonly parts: readonly string[];
  /** Whether a longer word may begin so. One letter begins too many, alone or behind a mark: *a*, *AT&T*, *U.S.A.*. */
  readonly begins: boolean;
}

/** Letters of a word that are kept; an index takes no longer ones. */
const LONGEST = 100;

/** What `fold` takes away: marks of a letter, what nobody sees, marks of trade. */
const BEHIND = String.raw`[\p{M}\p{Cf}™℠®©]*`;
/** Signs that are written for letters or figures too: *№*, *㎡*. */
const SIGN = String.raw`[[[\p{So}\p{Sc}]&&\p{CWKCF}]--[™℠]]`;
const LETTER = String.raw`[\p{L}\p{N}${SIGN}]${BEHIND}`;

// What `fold` takes for an apostrophe, a hyphen, a full stop, an ampersand, a comma.
const APOSTROPHES = "'’‘‛ʼʹʻʽʾʿ′´\u0060\u0374\u1fef\u1ffd＇｀";
const HYPHENS = String.raw`\-‐‑‒–—―−⁻₋︱︲﹘﹣－`;
const STOPS = '.․﹒．';
const AMPERSANDS = String.raw`\&﹠＆`;
const COMMAS = ',︐﹐，';

/** A hyphen may stand behind a full stop: *J.-P.*. A comma is a part of figures alone. */
const MARK = String.raw`[${APOSTROPHES}${STOPS}${AMPERSANDS}]|[${STOPS}]?[${HYPHENS}]|(?<=\p{N}${BEHIND})[${COMMAS}](?=${BEHIND}\p{N})`;
/** Between figures and three more: *12 000*. */
const THOUSANDS = String.raw`(?<=(?<![\p{L}\p{N}])\p{Nd}{1,3})[ \u00a0\u2009\u202f](?=\p{Nd}{3}(?![\p{L}\p{N}]))`;
const WORD = new RegExp(`(?:${LETTER})+(?:(?:${MARK}|${THOUSANDS})${BEHIND}(?:${LETTER})+)*`, 'gv');

const FIGURE = /^\d+(?:[.,]\d+)+$/;
const IN_THOUSANDS = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const FIGURES = /^[\d.,]+(?:[-⁄ ][\d.,]+)+$/;
const MARKS = /[^\p{L}\p{N}]+/u;
/** What parts a word as a space does, also where one letter stands for several: *½*. */
const SPACES = /[-⁄ ]/;

/** What loses its last vowel before another, without that vowel. */
const ELIDED = new Set('c d j jusqu l lorsqu m n presqu puisqu qu quelqu quoiqu s t'.split(' '));

/**
 * Cuts a text into the words by which it is found: *l’occupation* by *occupation*, *lemonde.fr* by itself, *lemonde* and *fr*,
 * *U.S.A.* by *usa*, *Jean-Marc* by *jean*, *marc* and *jeanmarc*, *3,5* by *3.5* too, *12 000* by *12000*.
 */
export function* words(text: string): Generator<Word> {
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const forms = formsOf(fold(match));
    if (forms.whole !== '') yield { start: index, end: index + match.length, ...forms };
  }
}

function formsOf(word: string): Pick<Word, 'whole' | 'parts' | 'begins'> {
  const begins = (lettersOf(word).at(-1) ?? '').length > 1;
  if (FIGURE.test(word)) return { whole: cut(pointed(word)), parts: [], begins };
  const whole = wholeOf(word);
  const parts = word.split(SPACES).flatMap(partsOf).map(cut);
  return { whole, parts: parts.length === 1 && parts[0] === whole ? [] : parts, begins };
}

function wholeOf(word: string): string | null {
  if (IN_THOUSANDS.test(word)) return cut(pointed(word.replaceAll(' ', '')));
  return FIGURES.test(word) ? null : cut(lettersOf(word).join(''));
}

/** Of what stands between hyphens: a hyphen counts as a space, so that this is cut as if it stood alone. */
function partsOf(word: string): readonly string[] {
  if (FIGURE.test(word)) return [pointed(word)];
  const own = withoutElided(word);
  const letters = lettersOf(own);
  return isAcronym(own, letters) ? [letters.join('')] : withoutPossessive(own, letters);
}

function lettersOf(word: string): readonly string[] {
  return word.split(MARKS).filter((part) => part !== '');
}

function pointed(figure: string): string {
  return figure.replaceAll(',', '.');
}

function isAcronym(word: string, letters: readonly string[]): boolean {
  return word.includes('.') && letters.every((letter) => letter.length === 1);
}

function withoutElided(word: string): string {
  const at = word.indexOf("'");
  return isElided(word.slice(0, Math.max(0, at))) ? word.slice(at + 1) : word;
}

function withoutPossessive(word: string, letters: readonly string[]): readonly string[] {
  const [first = '', second = ''] = letters;
  const isPossessive = letters.length === 2 && second === 's' && word[first.length] === "'";
  return isPossessive ? [first] : letters;
}

/** Whether folded letters are what is left of a word before an apostrophe: *l*, *puisqu*. */
export function isElided(letters: string): boolean {
  return ELIDED.has(letters);
}

function cut(word: string): string {
  return word.slice(0, LONGEST);
}

/** All forms of the words of a text, each once, parted by spaces: what the index holds of it. */
export function searchable(text: string): string {
  const forms = new Set<string>();
  for (const { whole, parts } of words(text))
    for (const form of whole === null ? parts : [whole, ...parts]) forms.add(form);
  return [...forms].join(' ');
}

/**
 * The same of a name, with what is elided too, since many type a space for an apostrophe, and the whole name as one more word,
 * so that who is called just so is found first.
 */
export function searchableName(name: string): string {
  const forms = new Set([...searchable(name).split(' '), ...lettersOf(fold(name)).map(cut), nameWord(name)]);
  return [...forms].join(' ').trim();
}

/** A name as one word, which no text holds; the same for names that a look-up takes for the same. */
export function nameWord(name: string): string {
  return cut(`_${[...words(nameKey(name))].map(({ whole, parts }) => whole ?? parts.join('')).join('_')}`);
}

/** The same without what is elided before it: who types *l’OMS* means the *OMS* too. */
export function bareNameWord(name: string): string {
  return nameWord(withoutElided(nameKey(name)));
}

/** A type of entities as a word, which no text holds. */
export function typeWord(type: string): string {
  return `__${type.toLowerCase()}`;
}

/** An id as a word, which no text holds: what is found by its words can be narrowed by what it belongs to. */
export function idWord(id: string): string {
  return `__${id}`;
}
