import { bareNameWord, idWord, isElided, nameWord, type Word, words } from './words.ts';

/** What is searched for, cut into words once. */
export interface SearchedText {
  readonly text: string;
  readonly words: readonly Word[];
}

export function searchOf(text: string): SearchedText {
  return { text, words: distinctWords(text) };
}

/** What is looked for: the words of a text, each once; all have to be found, the last may be unfinished. */
export function distinctWords(text: string): readonly Word[] {
  const found = new Map<string, Word>();
  for (const word of words(text)) {
    const forms = [word.whole, ...word.parts].join(' ');
    found.delete(forms); // the last is the one that is being typed
    found.set(forms, word);
  }
  return [...found.values()];
}

/**
 * The Lucene query for entities whose names have all of the words of a text, those that are called just so first, then those
 * that are but for what is elided before; empty where there are none.
 *
 * @param types Words that stand for types of entities, of which one has to be there; any type where there are none.
 */
export function nameQuery({ text, words }: SearchedText, types: readonly string[]): string {
  if (words.length === 0) return '';
  const oneOf = types.length === 0 ? [] : [`+(${types.join(' ')})^0`];
  const [name, bare] = [nameWord(text), bareNameWord(text)];
  const called = [`${name}^8`, ...(bare === name ? [] : [`${bare}^6`])];
  return [...words.map(clause), ...called, ...oneOf].join(' ');
}

/**
 * The one for texts that have them; empty where no word says anything there.
 *
 * @param owners Ids of what a text has to belong to.
 */
export function textQuery({ words }: SearchedText, owners: readonly string[] = []): string {
  const asked = telling(words).map(clause);
  return asked.length === 0 ? '' : [...asked, ...owners.map((id) => `+${idWord(id)}^0`)].join(' ');
}

/** Those that say something in a text: letters that stand alone do not, *à*, *l*, *y*, nor does what is elided, *puisqu*. */
export function telling(asked: readonly Word[]): readonly Word[] {
  return asked.filter(
    ({ whole, parts }) => whole === null || parts.length > 0 || !(isLetter(whole) || isElided(whole)),
  );
}

function clause({ whole, parts, begins }: Word, i: number, all: readonly Word[]): string {
  const open = begins && i === all.length - 1;
  const ways = whole === null ? [] : [open ? unfinished(whole) : `${whole}^2`];
  if (parts.length > 0)
    ways.push(`(${parts.map((part, k) => required(part, open && k === parts.length - 1)).join(' ')})`);
  return `+(${ways.join(' ')})`;
}

function required(part: string, open: boolean): string {
  return open ? `+(${unfinished(part)})` : `+${part}`;
}

/** A whole word counts more than the start of one. */
function unfinished(word: string): string {
  return `${word}^2 ${word}*`;
}

function isLetter(word: string): boolean {
  return /^\p{L}$/u.test(word);
}
