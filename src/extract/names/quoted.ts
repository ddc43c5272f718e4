import { gazetteerBit } from './gazetteers.ts';
import type { Lexeme } from './lexeme.ts';
import { sentencesFrom, type Unit } from './units.ts';

/** Words in quotation marks that may be a name: *l’association « Toits pour tous »*. */
export interface Quoted {
  /** The units between the marks. */
  readonly first: number;
  readonly last: number;
  /** The word in front of the marks, and the nearest noun that announces a name. */
  readonly before: Lexeme | undefined;
  readonly head: Lexeme | undefined;
}

/** No name in quotation marks is longer than this, in units. */
const LONGEST = 14;
/** The noun stands no farther in front of the mark: *l’association nationale de quartier « … »*. */
const REACH = 4;
const HEADS = gazetteerBit('title-heads') | gazetteerBit('organization-heads') | gazetteerBit('place-heads');

/** By the mark that opens: those that close. */
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”"’', '„': '“”"', '"': '"”', '‘': '’' };

/** By unit, the words in quotation marks that it is one of: within a sentence, and few enough to be a name. */
export function findQuoted(
  text: string,
  units: readonly Unit[],
  lexemes: readonly Lexeme[],
  starts: readonly number[],
): readonly (Quoted | undefined)[] {
  const found: (Quoted | undefined)[] = Array.from({ length: units.length });
  const mark = (i: number) => text[units[i]?.start ?? text.length] ?? '';
  for (const { first: from, limit } of sentencesFrom(starts)) {
    for (let i = from; i < limit; i++) {
      const closing = CLOSING[mark(i)];
      if (closing === undefined || (mark(i) === '"' && units[i + 1]?.spaced === true)) continue;
      let first = i + 1;
      while (first < limit && mark(first) === '’') first++;
      let end = first;
      while (end < limit && end - first <= LONGEST && !closing.includes(mark(end))) end++;
      if (end === first || end === limit || end - first > LONGEST) continue;
      const before = i > from ? lexemes[i - 1] : undefined;
      found.fill({ first, last: end - 1, before, head: headBefore(lexemes, i, from) }, first, end);
      i = end;
    }
  }
  return found;
}

function headBefore(lexemes: readonly Lexeme[], mark: number, from: number): Lexeme | undefined {
  for (let j = mark - 1; j >= Math.max(from, mark - REACH); j--) {
    const word = lexemes[j];
    if (word?.wordlike !== true) return undefined;
    if ((word.gazetteers & HEADS) !== 0) return word;
  }
  return undefined;
}
