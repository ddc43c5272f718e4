import { officeHeads } from '../positions/office-words.ts';
import type { TextContext } from '../text/context.ts';
import { fold } from '../text/fold.ts';
import type { Frame } from './frame.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Gender, type Namesakes, readNamesakes } from './people.ts';
import { nounPhrases, type PlacedPhrase } from './subjects.ts';

/** Whom the noun phrases of an article stand for. */
export interface Referents {
  readonly frame: Frame;
  readonly namesakes: Namesakes;
  /** By sentence. */
  readonly phrases: readonly (readonly PlacedPhrase[])[];
  /** Folded noun → where it describes a person by name, in order. */
  readonly described: ReadonlyMap<string, readonly Described[]>;
  /** Full name → the first name of the context that stands for it. */
  readonly indexOf: ReadonlyMap<string, number>;
}

interface Described {
  readonly unit: number;
  readonly name: string;
}

/** Units back in which a body's name is sought. */
const UNITS_BACK = 2000;
/** Nouns for a body that the article has named before. */
const COMPANIES =
  /^(?:agence|compagnie|entreprise|firme|société|groupe|association|organisation|fédération|syndicat|parti|ong|quotidien|journal|hebdomadaire|magazine|chaîne|constructeur|géant|institution|fondation|institut|club|banque)$/;
/** Nouns for a person who has no office. */
const PEOPLE =
  /^(?:témoin|suspect|suspecte|homme|femme|passager|passagère|voisin|voisine|source|auteur|victime|habitant|habitante|père|mère|fils|fille|frère|sœur|ami|amie|proche)$/;
/** Sentences back that a pronoun is followed. */
const REACH = 8;
const MALE = /^(?:il|celui-ci|celui-là|lui|ce dernier)$/;
/** Stands for the person named last, subject or not. */
const LATTER = /^ce(?:tte)? derni(?:er|ère)$|-ci$/i;
const FEMALE = /^(?:elle|celle-ci|celle-là|cette dernière)$/;

/** Reads all noun phrases of the frame once, for all that asks whom they stand for. */
export function readReferents(frame: Frame): Referents {
  const namesakes = readNamesakes(frame.context);
  const phrases = frame.sentences.map(({ first, end }) => nounPhrases(frame, first, end));
  const described = new Map<string, Described[]>();
  for (const { phrase } of phrases.flat()) {
    if (phrase.kind !== 'name' || phrase.head === null) continue;
    if (frame.context.names[phrase.name]?.type !== 'Person') continue;
    const key = singular(fold(phrase.head));
    const list = described.get(key) ?? [];
    list.push({ unit: phrase.first, name: namesakes.fullNames[phrase.name] ?? '' });
    described.set(key, list);
  }
  const indexOf = new Map<string, number>();
  namesakes.fullNames.forEach((name, index) => {
    if (!indexOf.has(name)) indexOf.set(name, index);
  });
  return { frame, namesakes, phrases, described, indexOf };
}

/** The fullest name of what a phrase stands for; the words of the phrase itself where the article gives no name. */
export function referentOf(referents: Referents, phrase: NounPhrase): string | null {
  return refer(referents, phrase, REACH);
}

/**
 * True where a pronoun of the third person may stand for the person of this name, or for someone known by a description
 * (*une source policière*).
 *
 * @param words the phrase by which the text told of that person
 */
export function agreesWith(referents: Referents, pronoun: NounPhrase, name: string, words: NounPhrase | null): boolean {
  const { context } = referents.frame;
  const gender = pronounGender(wordsOf(context, pronoun));
  if (gender === null) return false;
  const index = referents.indexOf.get(name) ?? -1;
  if (index < 0) return words?.kind === 'phrase' && articleGender(words.determiner) === gender;
  return context.names[index]?.type === 'Person' && agrees(referents, index, gender);
}

function pronounGender(words: string): Gender | null {
  const lower = words.toLowerCase();
  return MALE.test(lower) ? 'm' : FEMALE.test(lower) ? 'f' : null;
}

function refer(referents: Referents, phrase: NounPhrase, reach: number): string | null {
  if (phrase.kind === 'name') return referents.namesakes.fullNames[phrase.name] ?? null;
  const words = wordsOf(referents.frame.context, phrase);
  if (phrase.kind === 'pronoun') return pronounReferent(referents, phrase, words, reach);
  return describedPerson(referents, phrase) ?? describedOrganization(referents, phrase) ?? words;
}

/** *le ministre* is the person last called a minister, else the first to be. */
function describedPerson({ described }: Referents, phrase: NounPhrase): string | null {
  if (phrase.head === null || !/^(?:le|la|l'|ce|cet|cette|son|sa)$/.test(phrase.determiner ?? '')) return null;
  const known = described.get(singular(fold(phrase.head))) ?? [];
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.unit ?? 0) < phrase.first) low = middle + 1;
    else high = middle;
  }
  return known[Math.max(0, low - 1)]?.name ?? null;
}

/** *l’agence spatiale*, *la compagnie*: the organisation last described by that noun, else the last one named. */
function describedOrganization({ frame, namesakes }: Referents, phrase: NounPhrase): string | null {
  const { units, names } = frame.context;
  if (phrase.head === null || !/^(?:le|la|l')$/.test(phrase.determiner ?? '')) return null;
  if (!COMPANIES.test(phrase.head) || phrase.end - phrase.first > 3) return null;
  let last: string | null = null;
  for (let i = phrase.first - 1; i >= Math.max(0, phrase.first - UNITS_BACK); i--) {
    const index = units[i]?.name ?? -1;
    if (index < 0 || units[i - 1]?.name === index || names[index]?.type !== 'Organization') continue;
    const name = namesakes.fullNames[index] ?? null;
    last ??= name;
    for (let k = i - 1; k >= i - 3; k--) if (units[k]?.lower === phrase.head) return name;
  }
  return last;
}

/** The pronoun stands for the subject of its own sentence, else of one before it, that agrees with it. */
function pronounReferent(referents: Referents, phrase: NounPhrase, words: string, reach: number): string | null {
  const gender = pronounGender(words);
  if (reach <= 0 || gender === null) return null;
  const { frame, phrases } = referents;
  const sentence = frame.sentenceOf[phrase.first] ?? 0;
  let fallback: string | null = null;
  for (let s = sentence; s >= 0 && s > sentence - reach; s--) {
    const earlier = (phrases[s] ?? []).filter((placed) => placed.phrase.first < phrase.first);
    if (LATTER.test(words)) {
      const latter = lastPerson(referents, earlier, gender);
      if (latter !== null) return latter;
      continue;
    }
    for (const { phrase: candidate, governed, source } of earlier) {
      if (governed && !(source && s < sentence)) continue;
      const name = agreeing(referents, candidate, gender, reach - 1);
      if (name !== null) return name;
    }
    fallback ??= lastPerson(referents, earlier, gender);
  }
  return fallback;
}

function lastPerson(referents: Referents, placed: readonly PlacedPhrase[], gender: Gender): string | null {
  const { names } = referents.frame.context;
  const person = placed.findLast(
    ({ phrase }) =>
      phrase.kind === 'name' && names[phrase.name]?.type === 'Person' && agrees(referents, phrase.name, gender),
  );
  return person === undefined ? null : (referents.namesakes.fullNames[person.phrase.name] ?? null);
}

/** The name of a candidate that a pronoun of this gender may stand for. */
function agreeing(referents: Referents, candidate: NounPhrase, gender: Gender, reach: number): string | null {
  const { names } = referents.frame.context;
  if (candidate.kind === 'name') {
    const type = names[candidate.name]?.type;
    if (type === 'Person') return agrees(referents, candidate.name, gender) ? refer(referents, candidate, reach) : null;
    const own = articleGender(candidate.determiner) ?? gender;
    return type === 'Organization' && own === gender ? refer(referents, candidate, reach) : null;
  }
  if (candidate.kind === 'pronoun') {
    const words = wordsOf(referents.frame.context, candidate);
    if (pronounGender(words) !== gender) return null;
    return pronounReferent(referents, candidate, words, reach);
  }
  const known = describedPerson(referents, candidate);
  if (known !== null) return known;
  const office = officeHeads(candidate.head ?? '').length > 0 || PEOPLE.test(candidate.head ?? '');
  const head = officeHeads(candidate.head ?? '')[0];
  const own = head?.plural === true ? null : (articleGender(candidate.determiner) ?? head?.gender ?? null);
  return office && own === gender ? wordsOf(referents.frame.context, candidate) : null;
}

function agrees({ namesakes }: Referents, name: number, gender: Gender): boolean {
  const own = namesakes.genders[name] ?? null;
  return gender === 'f' ? own === 'f' : own !== 'f';
}

function articleGender(determiner: string | null): Gender | null {
  if (determiner === 'la' || determiner === 'une' || determiner === 'cette') return 'f';
  return determiner === 'le' || determiner === 'un' || determiner === 'ce' ? 'm' : null;
}

function wordsOf({ article }: TextContext, { span }: NounPhrase): string {
  return article.text.slice(span.start, span.end);
}

function singular(folded: string): string {
  return folded.replace(/s$/, '');
}
