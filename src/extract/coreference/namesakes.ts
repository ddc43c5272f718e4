import type { Document } from '../document.ts';
import { countryByDemonym } from '../lexicons/countries.ts';
import { readList } from '../lexicons/read-list.ts';
import type { Gender } from '../phrases/word-classes.ts';
import { fold } from '../text/fold.ts';
import { singleSpaced } from '../text/spelling.ts';

/** The persons and organisations that an article names, each under its fullest name. */
export interface Namesakes {
  /** Fullest name in the article of the one that name `index` of the document stands for. */
  readonly fullNames: readonly string[];
  /** By name; `null` where neither first name nor title tells. */
  readonly genders: readonly (Gender | null)[];
}

const WOMEN: ReadonlySet<string> = new Set(readList('female-first-names.txt'));
const BARE_FIRST_NAME = /^(?:pape|roi|reine|prince|princesse|saint|sainte|frère|sœur|père)$/;
const FEMALE_BEFORE =
  /^(?:mme|madame|mlle|mademoiselle|reine|princesse|sœur|présidente|ministre|députée|sénatrice|actrice|chanteuse|candidate)$/;
const MALE_BEFORE = /^(?:m|mm|monsieur|mr|roi|prince|frère|président|député|sénateur|acteur|chanteur|candidat|pape)$/;

/**
 * Gives every name its fullest form: a family name alone, an initial with it, or a first name alone goes with the longer
 * name that holds it; the shortened name of an organisation with the name that it opens.
 */
export function readNamesakes(doc: Document): Namesakes {
  const { text, names } = doc;
  const texts = names.map(({ start, end }) => singleSpaced(text.slice(start, end)));
  const byWord = longNames(doc, texts);
  const bare = bareFirstNames(doc);
  const fullNames = texts.map((text, index) => {
    const type = names[index]?.type;
    if (type === 'Place' || bare.has(index)) return text;
    const person = type === 'Organization' && !text.includes(' ') ? fullest(text, 'Person', byWord) : text;
    return person === text ? fullest(text, type ?? 'Place', byWord) : person;
  });
  const told = new Map<string, Gender>();
  for (const { name, gender } of titleGenders(doc)) {
    const full = fullNames[name] ?? '';
    if (!told.has(full)) told.set(full, gender);
  }
  const genders = fullNames.map((name) => told.get(name) ?? genderOfFirstName(name));
  return { fullNames, genders };
}

type LongNames = ReadonlyMap<string, readonly string[]>;

/** Names of several words by type and each of their words. */
function longNames({ names }: Document, texts: readonly string[]): LongNames {
  const found = new Map<string, string[]>();
  const seen = new Set<string>();
  texts.forEach((text, index) => {
    const words = text.toLowerCase().split(' ');
    if (words.length < 2 || words.length > 8 || seen.has(text)) return;
    seen.add(text);
    const type = names[index]?.type ?? 'Place';
    for (const word of new Set(words)) {
      const key = `${type} ${word}`;
      const list = found.get(key) ?? [];
      if (list.length < 20) list.push(text);
      found.set(key, list);
    }
  });
  return found;
}

function fullest(text: string, type: string, byWord: LongNames): string {
  const words = text.toLowerCase().split(' ');
  const last = words[words.length - 1] ?? '';
  const longer = (byWord.get(`${type} ${type === 'Person' ? last : words[0]}`) ?? []).filter(
    (name) => name.length > text.length && isShortOf(words, name.toLowerCase().split(' '), type),
  );
  const ending = longer.filter((name) => name.toLowerCase().endsWith(` ${last}`));
  const best = ending.length > 0 ? ending : longer;
  return best.reduce((a, b) => (b.length > a.length ? b : a), best[0] ?? text);
}

function isShortOf(short: readonly string[], long: readonly string[], type: string): boolean {
  if (short.length > long.length) return false;
  if (type === 'Organization') {
    const rest = long.slice(short.length);
    return short.every((word, i) => word === long[i]) && rest.every((word) => countryByDemonym(fold(word)) === null);
  }
  const tail = long.slice(long.length - short.length);
  const fits = (word: string, other: string | undefined) =>
    word === other || (/^\p{L}\.?-?\p{L}?\.?$/u.test(word) && other?.[0] === word[0]);
  return short.every((word, i) => fits(word, tail[i])) || (short.length === 1 && short[0] === long[0]);
}

/** *le pape François* goes by his first name: he is not *François Hollande*. */
function bareFirstNames({ words }: Document): Set<number> {
  const found = new Set<number>();
  words.forEach((word, i) => {
    if (word.name >= 0 && words[i - 1]?.name !== word.name && BARE_FIRST_NAME.test(words[i - 1]?.lower ?? '')) {
      found.add(word.name);
    }
  });
  return found;
}

function* titleGenders({ words }: Document): Generator<{ name: number; gender: Gender }> {
  for (let i = 1; i < words.length; i++) {
    const name = words[i]?.name ?? -1;
    if (name < 0 || words[i - 1]?.name === name) continue;
    let k = i - 1;
    if (words[k]?.lower === '.') k--;
    const before = words[k]?.lower ?? '';
    if (before === 'ministre') {
      if (words[k - 1]?.lower === 'la') yield { name, gender: 'f' };
    } else if (FEMALE_BEFORE.test(before)) yield { name, gender: 'f' };
    else if (MALE_BEFORE.test(before)) yield { name, gender: 'm' };
  }
}

function genderOfFirstName(name: string): Gender | null {
  const first = name.toLowerCase().split(' ')[0] ?? '';
  return WOMEN.has(first) || WOMEN.has(first.split('-')[0] ?? '') ? 'f' : null;
}
