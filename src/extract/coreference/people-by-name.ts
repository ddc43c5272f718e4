import type { Document } from '../document.ts';
import { DETERMINERS } from '../lexicons/function-words.ts';
import { officeHeads } from '../phrases/office-words.ts';
import { type Gender, nameEnd } from '../phrases/word-classes.ts';
import { singleSpaced } from '../text/spelling.ts';
import { firstNameGender, titleGenders } from './genders.ts';
import { bareName, nameWords, personKey, shortensTo } from './same-person.ts';

/** Of more namesakes only the first are compared, so that time stays linear. */
const MOST_NAMESAKES = 50;
/** Between a person’s name and the one that they were born with: *X, née Y*, *X (né Y)*. */
const BORN = /^(?:,|\s?\()?\s?née?\s$/;
/** Words before a name in which its office is sought. */
const TITLE = 3;

/** All mentions of one spelling of a person's name. */
interface Spelling {
  text: string;
  words: readonly string[];
  /** Indices of names. */
  readonly mentions: number[];
  /** The fullest names that it may be short for; itself where there are none. */
  roots: readonly Spelling[];
}

/** What stands around one mention of a name. */
interface Context {
  /** By a title of courtesy or of office. */
  readonly title: Gender | null;
  readonly offices: readonly string[];
}

interface Person {
  gender: Gender | null;
  readonly offices: Set<string>;
}

/** The persons of an article by their names. */
export interface People {
  /** By name: the person's fullest name; null where several may be meant, and for what is no person. */
  readonly fullNames: readonly (string | null)[];
  /** The one person whom these words may shorten. */
  readonly called: (words: string) => string | null;
}

/**
 * Gives every person's name its fullest form in the article. Namesakes are told apart by title of courtesy, first name and
 * office; where these do not tell, a family name or a first name alone is nobody's.
 *
 * @param whole names that are no short form: *le pape François*
 */
export function readPeople(doc: Document, whole: ReadonlySet<number>): People {
  const spellings = collect(doc, whole);
  const byEdge = indexByEdge(spellings);
  for (const spelling of [...spellings].sort(
    (a, b) => b.words.length - a.words.length || b.text.length - a.text.length,
  ))
    spelling.roots = rootsOf(spelling, byEdge);
  const contexts = contextsOf(doc);
  const people = describe(spellings, contexts);
  const fullNames: (string | null)[] = doc.names.map((name, index) =>
    name.type === 'Person' && whole.has(index) ? singleSpaced(doc.text.slice(name.start, name.end)) : null,
  );
  for (const spelling of spellings) {
    for (const index of spelling.mentions) fullNames[index] = fullName(spelling, contexts.get(index), people);
  }
  const renamed = new Map<string | null, string | null>();
  doc.names.forEach(({ start, end }, index) => {
    const [full, own] = [fullNames[index - 1], fullNames[index]];
    if (full == null || own == null || !BORN.test(doc.text.slice(doc.names[index - 1]?.end, start))) return;
    if (own === singleSpaced(doc.text.slice(start, end))) renamed.set(own, full);
    fullNames[index] = full;
  });
  const called = (words: string) => {
    const [only, ...others] = rootsOf({ text: words, words: nameWords(words), mentions: [], roots: [] }, byEdge);
    return only === undefined || only.mentions.length === 0 || others.length > 0 ? null : only.text;
  };
  return { fullNames: fullNames.map((name) => renamed.get(name) ?? name), called };
}

function fullName(
  spelling: Spelling,
  context: Context | undefined,
  people: ReadonlyMap<Spelling, Person>,
): string | null {
  const { roots, text, words } = spelling;
  const [root, ...more] = roots;
  if (root === undefined || root === spelling) return text;
  if (more.length === 0) {
    const other = context?.title === 'f' && people.get(root)?.gender === 'm' && words.at(-1) === root.words.at(-1);
    return other ? `Mme ${text}` : root.text;
  }
  const gender = context?.title ?? null;
  const fitting = roots.filter((one) => gender === null || (people.get(one)?.gender ?? gender) === gender);
  const holders = fitting.filter((one) => context?.offices.some((office) => people.get(one)?.offices.has(office)));
  const [only, ...others] = holders.length > 0 ? holders : fitting;
  if (only !== undefined && others.length === 0) return only.text;
  return words.length > 1 ? text : null;
}

function collect({ names, text }: Document, whole: ReadonlySet<number>): Spelling[] {
  const found = new Map<string, Spelling>();
  names.forEach((span, index) => {
    if (span.type !== 'Person' || whole.has(index)) return;
    const name = bareName(singleSpaced(text.slice(span.start, span.end)));
    const key = personKey(name);
    if (key === '') return;
    const spelling = found.get(key) ?? { text: name, words: nameWords(name), mentions: [], roots: [] };
    if (name.includes('-') && !spelling.text.includes('-')) [spelling.text, spelling.words] = [name, nameWords(name)];
    spelling.mentions.push(index);
    found.set(key, spelling);
  });
  return [...found.values()];
}

function indexByEdge(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const index = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    if (spelling.words.length < 2) continue;
    for (const word of new Set([spelling.words[0], spelling.words.at(-1), spelling.words.at(-2)])) {
      if (word === undefined) continue;
      const others = index.get(word);
      if (others === undefined) index.set(word, [spelling]);
      else others.push(spelling);
    }
  }
  return index;
}

/** The fullest names that a spelling may be short for. Longer names have theirs already. */
function rootsOf(short: Spelling, byEdge: ReadonlyMap<string, readonly Spelling[]>): Spelling[] {
  const [first = '', last = ''] = [short.words[0], short.words.at(-1)];
  const near = new Set([last, first].flatMap((word) => (byEdge.get(word) ?? []).slice(0, MOST_NAMESAKES)));
  near.delete(short);
  const ways = [...near].map((full) => ({ full, way: shortensTo(short.words, full.words) }));
  const ending = ways.filter(({ way }) => way === 'end');
  const fuller = ending.length > 0 ? ending : ways.filter(({ way }) => way === 'beginning');
  const roots = new Set(fuller.flatMap(({ full }) => (full.roots.length > 0 ? full.roots : [full])));
  return roots.size === 0 ? [short] : [...roots];
}

/** What the mentions that can be of one person only tell of each. */
function describe(spellings: readonly Spelling[], contexts: ReadonlyMap<number, Context>): Map<Spelling, Person> {
  const people = new Map<Spelling, Person>();
  for (const { roots, mentions } of spellings) {
    const [root, ...others] = roots;
    if (root === undefined || others.length > 0) continue;
    const person = people.get(root) ?? { gender: firstNameGender(root.text), offices: new Set() };
    people.set(root, person);
    for (const index of mentions) for (const office of contexts.get(index)?.offices ?? []) person.offices.add(office);
  }
  for (const root of people.keys()) {
    const person = people.get(root);
    const title = root.mentions.map((index) => contexts.get(index)?.title ?? null).find((gender) => gender !== null);
    if (person !== undefined && title !== undefined) person.gender = title;
  }
  return people;
}

/** By name: the titles around it. */
function contextsOf(doc: Document): Map<number, Context> {
  const { words } = doc;
  const titles = new Map([...titleGenders(doc)].map(({ name, gender }) => [name, gender]));
  const contexts = new Map<number, Context>();
  for (let i = 0; i < words.length; i++) {
    const name = words[i]?.name ?? -1;
    if (name < 0 || words[i - 1]?.name === name) continue;
    const end = nameEnd(doc, i);
    const behind = words[end]?.lower === ',' ? end + 1 : words.length;
    const apposition = DETERMINERS.has(words[behind]?.lower ?? '') ? behind + 1 : behind;
    const around = [...words.slice(Math.max(0, i - TITLE), i), ...words.slice(apposition, apposition + 1)];
    const offices = around.flatMap(({ lower }) => officeHeads(lower).map(({ singular }) => singular));
    contexts.set(name, { title: titles.get(name) ?? null, offices });
  }
  return contexts;
}
