import type { Span } from '../article-graph.ts';
import type { Token } from '../text/tokens.ts';
import { type Acronyms, findAcronyms } from './acronyms.ts';
import { PHRASE_GAZETTEERS } from './gazetteer-names.ts';
import { gazetteersOf, goesOn } from './gazetteers.ts';
import { mix } from './hash.ts';
import { type Lexeme, lexemeOf } from './lexeme.ts';
import { findQuoted, type Quoted } from './quoted.ts';
import { inSmallLetters } from './small-letters.ts';
import { sentencesFrom, toUnits, type Unit } from './units.ts';

/** What the tagger observes of an article, made ready for its features: units and what is known of each, by sentence. */
export interface Observations {
  readonly units: readonly Unit[];
  readonly lexemes: readonly Lexeme[];
  /** Index of the first unit of each sentence, and the count of units at the end. */
  readonly sentences: readonly number[];
  /** Bits of the place lists in whose longest phrase the unit stands, and its place there: 0 none, 1 alone, 2 first, 3 inside, 4 last. */
  readonly places: Int32Array;
  readonly placeParts: Uint8Array;
  /** Run of capitalised units around each capitalised unit: first, and one behind the last. Empty elsewhere. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Units with the same folded spelling and a capital, by that spelling. */
  readonly occurrences: ReadonlyMap<number, readonly number[]>;
  /** Folded spellings that the article also has in lower case. */
  readonly lowered: ReadonlySet<number>;
  readonly acronyms: Acronyms;
  /** By unit: the few words in quotation marks that it is one of. */
  readonly quoted: readonly (Quoted | undefined)[];
}

export function readObservations(written: string, tokens: readonly Token[], sentences: readonly Span[]): Observations {
  const text = inSmallLetters(written, tokens, sentences);
  const units: Unit[] = [];
  const starts: number[] = [];
  let token = 0;
  sentences.forEach((_, index) => {
    const limit = sentences[index + 1]?.start ?? Infinity;
    let next = token;
    while ((tokens[next]?.start ?? Infinity) < limit) next++;
    if (next === token) return;
    starts.push(units.length);
    for (const unit of toUnits(tokens, token, next)) units.push(unit);
    token = next;
  });
  starts.push(units.length);
  const lexemes = units.map((unit) => lexemeOf(text.slice(unit.start, unit.end)));
  const occurrences = new Map<number, number[]>();
  const lowered = new Set<number>();
  lexemes.forEach((word, index) => {
    if (!word.capital) {
      if (word.wordlike) lowered.add(word.folded);
      return;
    }
    const others = occurrences.get(word.folded) ?? [];
    occurrences.set(word.folded, others);
    others.push(index);
  });
  return {
    units,
    lexemes,
    sentences: starts,
    occurrences,
    lowered,
    acronyms: findAcronyms(text, units, lexemes, starts),
    quoted: findQuoted(text, units, lexemes, starts),
    ...findPlaces(lexemes, starts),
    ...findRuns(lexemes, starts),
  };
}

/** Calls `visit` with each capitalised unit and the end of its sentence; it returns the unit behind what it has read. */
function eachCapital(
  lexemes: readonly Lexeme[],
  starts: readonly number[],
  visit: (first: number, limit: number) => number,
): void {
  for (const { first, limit } of sentencesFrom(starts)) {
    for (let i = first; i < limit; ) i = lexemes[i]?.capital === true ? visit(i, limit) : i + 1;
  }
}

function findPlaces(lexemes: readonly Lexeme[], starts: readonly number[]) {
  const places = new Int32Array(lexemes.length);
  const placeParts = new Uint8Array(lexemes.length);
  eachCapital(lexemes, starts, (first, limit) => {
    let [phrase, end, lists] = [0, first, 0];
    for (let j = first; j < limit; j++) {
      phrase = mix(phrase, lexemes[j]?.folded ?? 0);
      const here = gazetteersOf(phrase) & PHRASE_GAZETTEERS;
      if (here !== 0) [end, lists] = [j + 1, here];
      if (!goesOn(phrase)) break;
    }
    places.fill(lists, first, end);
    placeParts.fill(3, first, end);
    if (end > first) [placeParts[end - 1], placeParts[first]] = [4, end - 1 === first ? 1 : 2];
    return Math.max(end, first + 1);
  });
  return { places, placeParts };
}

function findRuns(lexemes: readonly Lexeme[], starts: readonly number[]) {
  const runStart = new Int32Array(lexemes.length);
  const runEnd = new Int32Array(lexemes.length);
  eachCapital(lexemes, starts, (first, limit) => {
    let end = first + 1;
    while (end < limit && lexemes[end]?.capital === true) end++;
    runStart.fill(first, first, end);
    runEnd.fill(end, first, end);
    return end;
  });
  return { runStart, runEnd };
}
