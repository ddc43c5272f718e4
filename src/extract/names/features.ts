import { GAZETTEER_COUNT, gazetteerBit } from './gazetteers.ts';
import { HASH_BITS, mix } from './hash.ts';
import type { Lexeme } from './lexeme.ts';
import type { Observations } from './observations.ts';
import type { Quoted } from './quoted.ts';

const FIRST_NAME = gazetteerBit('first-names') | gazetteerBit('first-names-abroad');
const FAMILY_NAME = gazetteerBit('family-names');
const TITLE = gazetteerBit('title-heads');
const ORGANIZATION = gazetteerBit('organization-heads');
const PLACE = gazetteerBit('place-heads');
const DEMONYM = gazetteerBit('demonyms');
const ORGANIZATION_WORD = gazetteerBit('organization-words');
const HEADS = TITLE | ORGANIZATION | PLACE;

/** No more features than this stand on one unit. */
export const MOST_FEATURES = 160;

const KEY = (1 << HASH_BITS) - 1;

const EDGE: Lexeme = {
  form: 1,
  folded: 1,
  prefixes: [0, 0, 0, 0],
  suffixes: [0, 0, 0, 0, 0],
  shape: 1,
  capital: false,
  allCaps: false,
  wordlike: false,
  french: 1,
  gazetteers: 0,
};

let out: Int32Array = new Int32Array(MOST_FEATURES);
let count = 0;

function emit(template: number, value: number): void {
  out[count++] = mix(template, value) & KEY;
}

function emit2(template: number, a: number, b: number): void {
  out[count++] = mix(mix(template, a), b) & KEY;
}

/**
 * Writes the features of unit `i` of the sentence `[from, to)` into `target` as hashes and returns how many there are.
 */
export function featuresOf(observed: Observations, i: number, from: number, to: number, target: Int32Array): number {
  out = target;
  count = 0;
  const at = (j: number): Lexeme => (j < from || j >= to ? EDGE : (observed.lexemes[j] ?? EDGE));
  const word = at(i);
  const before = at(i - 1);
  const after = at(i + 1);
  const before2 = at(i - 2);
  const after2 = at(i + 2);

  emit(1, 0);
  emit(2, word.form);
  emit(3, word.folded);
  emit(4, before.folded);
  emit(5, after.folded);
  emit(6, before2.folded);
  emit(7, after2.folded);
  emit2(8, before.folded, word.folded);
  emit2(9, word.folded, after.folded);
  emit2(10, before2.folded, before.folded);
  emit2(11, after.folded, after2.folded);
  emit2(12, before.folded, after.folded);
  emit(13, at(i - 3).folded);
  emit(14, at(i + 3).folded);
  emit(15, before.form);
  emit(16, after.form);

  for (let k = 0; k < 4; k++) if (word.prefixes[k] !== 0) emit(20 + k, word.prefixes[k] ?? 0);
  for (let k = 0; k < 5; k++) if (word.suffixes[k] !== 0) emit(25 + k, word.suffixes[k] ?? 0);
  emit(30, before.suffixes[2] ?? 0);
  emit(31, after.suffixes[2] ?? 0);

  emit(40, word.shape);
  emit2(41, before.shape, word.shape);
  emit2(42, word.shape, after.shape);
  emit2(43, mix(before.shape, word.shape), after.shape);
  emit2(44, before.folded, word.shape);
  emit2(45, word.shape, after.folded);
  emit2(46, before2.shape, mix(before.shape, word.shape));
  emit2(47, after2.shape, mix(after.shape, word.shape));

  const initial = i === from ? 1 : 0;
  emit2(50, initial, word.shape);
  emit2(51, initial, word.folded);
  emit2(52, from === 0 ? 1 : 0, mix(initial, word.shape));
  emit2(55, word.french, mix(initial, word.shape));
  emit2(56, word.french, mix(before.french, after.french));
  emit2(57, mix(before.french, before.shape), mix(word.french, word.shape));
  emit2(58, mix(after.french, after.shape), mix(word.french, word.shape));
  const unit = observed.units[i];
  const next = observed.units[i + 1];
  if (next !== undefined && unit !== undefined) emit2(53, next.spaced ? 1 : 0, after.wordlike ? 0 : after.folded);
  emit2(54, unit?.spaced === true ? 1 : 0, before.wordlike ? 0 : before.folded);

  gazetteers(observed, i, word, before, after);
  if (word.capital) run(observed, i, at);
  heads(i, from, at, word);
  capitalHeads(i, from, at, word);
  if (word.capital) global(observed, i, word);
  acronyms(observed, i, word);
  quoted(observed.quoted[i], i, word, at);
  complements(word, before, before2, after, after2);
  return count;
}

function gazetteers(observed: Observations, i: number, word: Lexeme, before: Lexeme, after: Lexeme): void {
  const places = observed.places[i] ?? 0;
  const part = observed.placeParts[i] ?? 0;
  for (let bit = 0; bit < GAZETTEER_COUNT; bit++) {
    if ((word.gazetteers >> bit) & 1) {
      emit2(60, bit, word.capital ? 1 : 0);
      emit2(61, bit, before.shape);
    }
    if ((before.gazetteers >> bit) & 1) emit2(62, bit, mix(before.capital ? 1 : 0, word.shape));
    if ((after.gazetteers >> bit) & 1) emit2(63, bit, mix(after.capital ? 1 : 0, word.shape));
    if ((places >> bit) & 1) {
      emit2(64, bit, part);
      emit2(65, bit, mix(part, before.folded));
    }
  }
  const self = person(word);
  emit2(66, self, word.capital ? 1 : 0);
  emit2(67, person(before), self);
  emit2(68, self, person(after));
  emit2(69, places, part);
  emit2(70, mix(observed.places[i - 1] ?? 0, observed.placeParts[i - 1] ?? 0), word.shape);
  emit2(71, mix(observed.places[i + 1] ?? 0, observed.placeParts[i + 1] ?? 0), word.shape);
  if (before.gazetteers & FIRST_NAME && before.capital && word.capital) emit2(72, places, word.gazetteers & FIRST_NAME);
}

/** Whether it is a first name, a family name, French, and capitalised, as one number. */
function person(word: Lexeme): number {
  return (
    (word.gazetteers & FIRST_NAME ? 1 : 0) |
    (word.gazetteers & FAMILY_NAME ? 2 : 0) |
    (word.french << 2) |
    (word.capital ? 8 : 0)
  );
}

/** What stands around the run of capitalised units that `i` is in. */
function run(observed: Observations, i: number, at: (j: number) => Lexeme): void {
  const start = observed.runStart[i] ?? i;
  const end = observed.runEnd[i] ?? i + 1;
  const length = Math.min(end - start, 5);
  const place = Math.min(i - start, 3);
  const left = at(start - 1);
  const right = at(end);
  emit2(80, length, place);
  let french = 0;
  for (let j = start; j < end && j < start + 4; j++) french = french * 8 + (person(at(j)) & 7);
  emit2(91, french, mix(length, place));
  emit2(81, left.folded, place);
  emit2(82, right.folded, end - 1 - i);
  emit2(83, left.folded, at(start - 2).folded);
  emit2(84, left.folded, right.folded);
  emit2(85, at(start).folded, place);
  emit2(86, at(end - 1).folded, place);
  emit2(87, left.gazetteers & HEADS, mix(length, place));
  emit2(88, at(start).gazetteers & FIRST_NAME, mix(length, place));
  emit2(89, at(start - 2).folded, place);
  let lists = 0;
  for (let j = start; j < end && j < start + 6; j++) lists |= at(j).gazetteers;
  emit2(92, lists & HEADS, mix(length, place));
  emit2(93, lists & ORGANIZATION_WORD, mix(length, place));
  emit2(94, lists & ORGANIZATION_WORD, at(start).folded);
  emit2(90, at(end + 1).folded, end - 1 - i);
}

/** The nearest noun to the left that announces a name. */
function heads(i: number, from: number, at: (j: number) => Lexeme, word: Lexeme): void {
  for (let j = i - 1; j >= Math.max(from, i - 5); j--) {
    const found = at(j);
    const kind = found.gazetteers & HEADS;
    if (kind === 0 || found.capital) continue;
    emit2(95, kind, mix(i - j, word.capital ? 1 : 0));
    emit2(96, found.folded, word.capital ? 1 : 0);
    return;
  }
}

/** The capitalised noun to the left, in the same phrase, that opens a name: *Conseil national de sécurité*. */
function capitalHeads(i: number, from: number, at: (j: number) => Lexeme, word: Lexeme): void {
  for (let j = i - 1; j >= Math.max(from, i - 6); j--) {
    const found = at(j);
    if (!found.wordlike) return;
    const kind = found.gazetteers & HEADS;
    if (kind === 0 || !found.capital) continue;
    emit2(130, kind, mix(i - j, word.shape));
    emit2(131, found.folded, word.shape);
    emit2(132, kind, mix(word.folded, i - j === 1 ? 1 : 0));
    return;
  }
}

/** What the article's other mentions of the word tell. */
function global(observed: Observations, i: number, word: Lexeme): void {
  if (observed.lowered.has(word.folded)) emit(100, 1);
  const others = observed.occurrences.get(word.folded) ?? [];
  emit(101, Math.min(others.length, 4));
  let seen = 0;
  for (const j of others) {
    if (j === i) continue;
    if (++seen > 4) break;
    const left = observed.lexemes[j - 1] ?? EDGE;
    const right = observed.lexemes[j + 1] ?? EDGE;
    emit(102, left.folded);
    emit(103, right.folded);
    if (left.capital && left.gazetteers & FIRST_NAME) emit(104, 1);
    const start = observed.runStart[j] ?? j;
    const end = observed.runEnd[j] ?? j;
    const before = observed.lexemes[start - 1] ?? EDGE;
    emit2(105, before.gazetteers & HEADS, mix(Math.min(j - start, 2), Math.min(end - start, 3)));
    emit(106, before.folded);
  }
}

/** What the article's explanation of an acronym tells of it, and of the words it stands for. */
function acronyms(observed: Observations, i: number, word: Lexeme): void {
  const head = word.allCaps ? observed.acronyms.heads.get(word.folded) : undefined;
  if (head !== undefined) {
    emit(110, head.gazetteers & HEADS);
    emit(111, head.folded);
    emit(112, head.shape);
  }
  const part = observed.acronyms.parts[i] ?? 0;
  if (part !== 0) emit2(113, part, word.shape);
}

/** The place of the word between quotation marks, and what announces them: *association « Toits pour tous »*. */
function quoted(words: Quoted | undefined, i: number, word: Lexeme, at: (j: number) => Lexeme): void {
  if (words === undefined) return;
  const { first, last, before = EDGE, head = EDGE } = words;
  const part = (i === first ? 1 : 0) + (i === last ? 2 : 0);
  const kind = mix(part, head.gazetteers & HEADS);
  emit(140, kind);
  emit2(141, part, head.folded);
  emit2(142, kind, mix(at(first).capital ? 1 : 0, last - first));
  emit2(143, kind, word.shape);
  emit2(144, part, before.folded);
}

/** A noun and the adjective of a nation or the name behind it: *armée turque*, *ministère de la Défense*. */
function complements(word: Lexeme, before: Lexeme, before2: Lexeme, after: Lexeme, after2: Lexeme): void {
  if (word.gazetteers & DEMONYM && !word.capital) {
    emit2(120, before.folded, 0);
    emit2(121, before.gazetteers & HEADS, before.shape);
    emit2(122, before2.folded, before.folded);
  }
  if (after.gazetteers & DEMONYM && !after.capital) {
    emit2(123, word.folded, 0);
    emit2(124, word.gazetteers & HEADS, word.shape);
    emit2(125, word.folded, before.folded);
  }
  if (word.capital && before.gazetteers & DEMONYM && !before.capital)
    emit2(126, before2.gazetteers & HEADS, word.shape);
  if (after2.gazetteers & DEMONYM && !after2.capital) emit2(127, word.folded, after.shape);
}
