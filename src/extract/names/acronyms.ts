import type { Lexeme } from './lexeme.ts';
import { sentencesFrom, type Unit } from './units.ts';

/** What an article says its acronyms stand for: *Organisation mondiale de la santé (OMS)*. */
export interface Acronyms {
  /** The first word of the expansion, by the folded spelling of the acronym. */
  readonly heads: ReadonlyMap<number, Lexeme>;
  /** Each unit's place in an expansion: 0 outside, 1 first, 2 inside, 3 last. */
  readonly parts: Uint8Array;
}

/** No expansion is longer than this, in units. */
const REACH = 13;

const LONGEST_ACRONYM = 16;

/** Finds acronyms in parentheses behind the words whose initials they hold, and such words in parentheses behind them. */
export function findAcronyms(
  text: string,
  units: readonly Unit[],
  lexemes: readonly Lexeme[],
  starts: readonly number[],
): Acronyms {
  const heads = new Map<number, Lexeme>();
  const parts = new Uint8Array(units.length);
  const opens = (i: number) => text[units[i]?.start ?? text.length] === '(';
  const keep = (acronym: Lexeme, from: number, last: number) => {
    const head = lexemes[from];
    if (head === undefined || last <= from) return;
    heads.set(acronym.folded, head);
    parts.fill(2, from, last);
    parts[from] = 1;
    parts[last] = 3;
  };
  /**
   * Walks from unit `from` to unit `to`, forward or back, until all letters are found as initials; the unit of the last one
   * found, if any. Only words in lower case may stand between, and none at `from`.
   */
  const matchInitials = (letters: string, from: number, to: number): number | undefined => {
    const step = from <= to ? 1 : -1;
    let found = 0;
    for (let i = from; i !== to + step && found < letters.length; i += step) {
      const letter = letters[step > 0 ? found : letters.length - 1 - found];
      if (plain(text.charAt(units[i]?.start ?? 0))[0] === letter) found++;
      else if (i === from || lexemes[i]?.capital === true) return undefined;
      if (found === letters.length) return i;
    }
    return undefined;
  };
  for (const { first, limit } of sentencesFrom(starts)) {
    for (let i = first; i < limit; i++) {
      const word = lexemes[i];
      if (word?.allCaps !== true) continue;
      const letters = lettersOf(text, units[i]);
      if (i - 1 > first && opens(i - 1)) {
        const from = matchInitials(letters, i - 2, Math.max(first, i - 1 - REACH));
        if (from !== undefined) keep(word, from, i - 2);
      } else if (i + 2 < limit && opens(i + 1)) {
        const last = matchInitials(letters, i + 2, Math.min(limit - 1, i + 1 + REACH));
        if (last !== undefined) keep(word, i + 2, last);
      }
    }
  }
  return { heads, parts };
}

function lettersOf(text: string, unit: Unit | undefined): string {
  if (unit === undefined || unit.end - unit.start > LONGEST_ACRONYM) return '';
  return plain(text.slice(unit.start, unit.end)).replace(/[^a-z]/g, '');
}

function plain(text: string): string {
  return text.normalize('NFD').toLowerCase();
}
