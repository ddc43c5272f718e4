import { groupBy } from '../../group-by.ts';
import type { Document } from '../document.ts';
import { countryByDemonym } from '../lexicons/countries.ts';
import type { Gender } from '../phrases/word-classes.ts';
import { fold } from '../text/fold.ts';
import { singleSpaced } from '../text/spelling.ts';
import { femaleFirstName, titleGenders } from './genders.ts';
import { readPeople } from './people-by-name.ts';

/** The persons and organisations that an article names, each under its fullest name. */
export interface Namesakes {
  /** Fullest name in the article of the one that name `index` of the document stands for; null where several may be meant. */
  readonly fullNames: readonly (string | null)[];
  /** By name; `null` where neither first name nor title tells. */
  readonly genders: readonly (Gender | null)[];
}

const BARE_FIRST_NAME =
  /^(?:pape|roi|reine|prince|princesse|empereur|impératrice|sultan|saint|sainte|frère|sœur|père)$/;

/** Of more names that begin with one word only the first are compared, so that time stays linear. */
const MOST_NAMES = 20;

/**
 * Gives every name its fullest form: a short name of a person that of the one person whom it may mean, the shortened name
 * of an organisation the name that it opens.
 */
export function readNamesakes(doc: Document): Namesakes {
  const { text, names } = doc;
  const people = readPeople(doc, bareFirstNames(doc));
  const texts = names.map(({ start, end }) => singleSpaced(text.slice(start, end)));
  const byWord = longOrganizations(doc, texts);
  const fullNames = texts.map((text, index) => {
    const type = names[index]?.type;
    if (type === 'Person') return people.fullNames[index] ?? null;
    if (type === 'Place') return text;
    return (text.includes(' ') ? null : people.called(text)) ?? fullest(text, byWord);
  });
  const told = new Map<string | null, Gender>();
  for (const { name, gender } of titleGenders(doc)) {
    const full = fullNames[name] ?? null;
    if (!told.has(full)) told.set(full, gender);
  }
  told.delete(null);
  const genders = fullNames.map((name) => told.get(name) ?? femaleFirstName(name ?? ''));
  return { fullNames, genders };
}

type LongNames = ReadonlyMap<string, readonly string[]>;

/** Names of organisations of several words, by their first. */
function longOrganizations({ names }: Document, texts: readonly string[]): LongNames {
  const isLong = (text: string, index: number) =>
    names[index]?.type === 'Organization' && /^[^ ]+(?: [^ ]+){1,7}$/.test(text);
  return groupBy([...new Set(texts.filter(isLong))], (text) => wordsOf(text)[0] ?? '');
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(' ');
}

function fullest(text: string, byWord: LongNames): string {
  const words = wordsOf(text);
  const known = (byWord.get(words[0] ?? '') ?? []).slice(0, MOST_NAMES);
  const longer = known.filter((name) => name.length > text.length && opens(words, wordsOf(name)));
  return longer.reduce((a, b) => (b.length > a.length ? b : a), text);
}

/** True where the long name adds more than its country to the short one. */
function opens(short: readonly string[], long: readonly string[]): boolean {
  const rest = long.slice(short.length);
  return short.every((word, i) => word === long[i]) && rest.every((word) => countryByDemonym(fold(word)) === null);
}

/** *le pape François* goes by his first name: he is not *François Hollande*. */
function bareFirstNames({ words }: Document): Set<number> {
  const first = new Set<string>();
  const alone: { lower: string; name: number }[] = [];
  words.forEach(({ lower, name }, i) => {
    if (name < 0 || words[i - 1]?.name === name || words[i + 1]?.name === name) return;
    alone.push({ lower, name });
    if (BARE_FIRST_NAME.test(words[i - 1]?.lower ?? '')) first.add(lower);
  });
  return new Set(alone.flatMap(({ lower, name }) => (first.has(lower) ? [name] : [])));
}
