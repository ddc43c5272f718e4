import type { TextContext } from '../document.ts';
import { countryByDemonym } from '../lexicons/countries.ts';
import { CLITICS, DE, DETERMINERS } from '../lexicons/function-words.ts';
import { EPITHETS, speakerNoun } from '../lexicons/speaker-nouns.ts';
import { isSpeechForm } from '../lexicons/speech-verbs.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { FORMER, officeHeads } from '../phrases/office-words.ts';
import { isContent, unitBehind } from '../phrases/word-classes.ts';
import { fold } from '../text/fold.ts';
import type { Frame } from './discourse.ts';
import type { Namesakes } from './namesakes.ts';
import type { PlacedPhrase } from './subjects.ts';

/** A noun phrase of the article: that of a person by name, or one without name. */
interface Description {
  readonly unit: number;
  /** The full name, or the phrase's words. */
  readonly name: string;
  /** Folded nouns, adjectives and numbers, the name left out. */
  readonly words: ReadonlySet<string>;
  /** It tells one from others of its kind: *la police malaisienne*, *une source proche de Z*. */
  readonly telling: boolean;
}

/** The noun phrases of an article by their noun, in order. */
export interface Descriptions {
  /** *le ministre de Y X*, *X, ministre*: by the folded noun in the singular. */
  readonly people: ReadonlyMap<string, readonly Description[]>;
  /** *la police de Y*, and names that begin with their noun (*Cour d’appel de Z*): by the folded noun. */
  readonly bodies: ReadonlyMap<string, readonly Description[]>;
  /** Names of organisations by the noun that the text calls them: *l’agence X*. */
  readonly called: ReadonlyMap<string, readonly Description[]>;
}

const DEFINITE = /^(?:le|la|l'|les|ce|cet|cette|ces|son|sa|du)$/;
/** Descriptions of one noun that are looked through, nearest first. */
const MOST = 20;
/** Nouns for a body that the article has named before. */
const COMPANIES =
  /^(?:agence|compagnie|entreprise|firme|société|groupe|association|organisation|fédération|syndicat|parti|ong|constructeur|géant|institution|fondation|institut|club|banque)$/;
/** Who heads a body, by any of these names. */
const LEADER =
  /^(?:chef|cheffe|dirigeant|dirigeante|fondateur|fondatrice|leader|patron|patronne|pdg|président|présidente)$/;
/** Key of all of them; no noun. */
const LEADERS = '*';
const MEDIA = /^(?:quotidien|journal|hebdomadaire|magazine|chaîne|revue)$/;
/** Another way to call an office. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ["chef de l'etat", 'president'],
  ["chef de l'executif", 'president'],
  ['chef du gouvernement', 'premier ministre'],
]);

/** Reads what an article's noun phrases describe. */
export function readDescriptions(
  frame: Frame,
  { fullNames }: Namesakes,
  placed: readonly PlacedPhrase[],
): Descriptions {
  const { context } = frame;
  const people = new Map<string, Description[]>();
  const bodies = new Map<string, Description[]>();
  for (const { phrase } of placed) {
    if (phrase.head === null) continue;
    const { first: unit } = phrase;
    const telling = DEFINITE.test(phrase.determiner ?? '') || hasComplement(context, phrase);
    const described = { unit, words: contentOf(context, phrase), telling };
    if (phrase.kind === 'phrase') add(bodies, fold(phrase.head), { ...described, name: phraseText(context, phrase) });
    else if (context.names[phrase.name]?.type === 'Person') {
      const person = { ...described, name: fullNames[phrase.name] ?? '' };
      add(people, officeKey(phrase.head, described.words), person);
      if (LEADER.test(phrase.head)) add(people, LEADERS, person);
    }
  }
  const called = new Map<string, Description[]>();
  for (const body of namedBodies(context, fullNames)) {
    const noun = context.units[body.unit]?.lower ?? '';
    if (speakerNoun(noun) === 'body') add(bodies, fold(noun), body);
    for (const word of callsAround(context, body.unit)) add(called, fold(word), body);
  }
  for (const list of bodies.values()) list.sort((a, b) => a.unit - b.unit);
  return { people, bodies, called };
}

/** What the text calls the body named at unit `at`: *l’agence X*, *X, l’agence qui*. */
function callsAround(context: TextContext, at: number): string[] {
  const { units } = context;
  const behind = unitBehind(context, at);
  const apposed = units[behind]?.lower === ',' && DETERMINERS.has(units[behind + 1]?.lower ?? '');
  const words = [units[at - 1]?.lower ?? '', apposed ? (units[behind + 2]?.lower ?? '') : ''];
  return words.filter((word) => COMPANIES.test(word) || MEDIA.test(word));
}

/** The organisations that are named, by the words of their names. */
function* namedBodies({ units, names }: TextContext, fullNames: readonly string[]): Generator<Description> {
  for (let unit = 0; unit < units.length; unit++) {
    const { name = -1 } = units[unit] ?? {};
    if (name < 0 || units[unit - 1]?.name === name || names[name]?.type !== 'Organization') continue;
    const full = fullNames[name] ?? '';
    yield { unit, name: full, words: new Set(fold(full).split(/[\s’']+/)), telling: true };
  }
}

/** *le ministre* is the person last called a minister, else the first to be; *le ministre de Y* only one of Y. */
export function describedPerson({ people }: Descriptions, { context }: Frame, phrase: NounPhrase): string | null {
  const { head, determiner, first } = phrase;
  if (head === null || !DEFINITE.test(determiner ?? '') || determiner === 'les' || determiner === 'ces') return null;
  const same = sameOffice(context, phrase);
  const own = contentOf(context, phrase);
  const known = people.get(same ?? officeKey(head, own)) ?? [];
  const at = indexFrom(known, first);
  const words = same === undefined && hasComplement(context, phrase) ? own : null;
  const fits = (other: Description) =>
    words === null || [...words].some((word) => word !== fold(head) && other.words.has(word));
  const before = known.slice(Math.max(0, at - MOST), at).findLast(fits);
  const found = before ?? known.slice(at, at + MOST).find(fits);
  return (
    found?.name ?? (LEADER.test(head) && words !== null ? (leaders(people, first).findLast(fits)?.name ?? null) : null)
  );
}

/** *le patron de Y* is whom the text has called *président de Y*. */
function leaders(people: Descriptions['people'], at: number): readonly Description[] {
  const known = people.get(LEADERS) ?? [];
  const end = indexFrom(known, at);
  return known.slice(Math.max(0, end - MOST), end);
}

/** *le nageur français* is the one that was last called *le Français*. */
export function describedCompatriot({ people }: Descriptions, { context }: Frame, phrase: NounPhrase): string | null {
  for (const word of contentOf(context, phrase)) {
    const known = countryByDemonym(word) === null ? [] : (people.get(officeKey(word, new Set())) ?? []);
    const before = known[indexFrom(known, phrase.first) - 1];
    if (before !== undefined) return before.name;
  }
  return null;
}

/** True for *la compagnie*, *l’agence spatiale*: a body that the article has named before. */
export function callsCompany({ head, determiner, first, end }: NounPhrase): boolean {
  const definite = /^(?:le|la|l')$/.test(determiner ?? '') && end - first <= 3;
  return definite && (COMPANIES.test(head ?? '') || MEDIA.test(head ?? ''));
}

/** The organisation that the text last called by the noun of a phrase. */
export function calledBody({ called }: Descriptions, { head, first }: NounPhrase): string | null {
  const known = called.get(fold(head ?? '')) ?? [];
  return known[indexFrom(known, first) - 1]?.name ?? null;
}

/** True for a noun that fits any organisation. */
export function isCompany({ head }: NounPhrase): boolean {
  return COMPANIES.test(head ?? '');
}

/** *chef de l’État*: the office that the phrase calls by another name. */
function sameOffice(context: TextContext, phrase: NounPhrase): string | undefined {
  return SAME_OFFICE.get(fold(phraseText(context, phrase)).replace(/[’'] ?/g, "'"));
}

/** *les pompiers*, *cette source* in the words of the fuller phrase before: *les pompiers de Y*, *une source proche de Z*. */
export function fullestPhrase({ bodies }: Descriptions, { context }: Frame, phrase: NounPhrase): string {
  const words = phraseText(context, phrase).replace(/^(?:cet|cette|ces|ce) /i, '');
  if (phrase.head === null || !DEFINITE.test(phrase.determiner ?? '')) return words;
  const next = context.units[phrase.end];
  if (next !== undefined && isContent(next) && !isSpeechForm(next.lower) && !CLITICS.has(next.lower)) return words;
  const known = bodies.get(fold(phrase.head)) ?? [];
  const own = [...contentOf(context, phrase)];
  const at = indexFrom(known, phrase.first);
  const fuller = known
    .slice(Math.max(0, at - MOST), at)
    .findLast((other) => other.telling && other.words.size > own.length && own.every((word) => other.words.has(word)));
  return fuller?.name ?? words;
}

/** *le plaignant*, *l’ancien ministre*, *le Russe*: stands for somebody named, without saying which office is theirs. */
export function isEpithet(context: TextContext, phrase: NounPhrase): boolean {
  const { units, article } = context;
  const { head, determiner, first, end } = phrase;
  if (head === null || phrase.kind !== 'phrase' || !/^(?:le|la|l'|ce|cet|cette)$/.test(determiner ?? '')) return false;
  if (sameOffice(context, phrase) !== undefined) return true;
  const words = units.slice(first + 1, end);
  if (words.some(({ lower }) => FORMER.has(lower))) return officeHeads(head).length > 0;
  if (words.some(({ lower }, i) => DE.has(lower) && words[i + 1]?.kind !== 'number')) return false;
  const [noun] = words;
  const capital = noun !== undefined && article.text[noun.start] !== noun.lower[0];
  return (
    EPITHETS.has(head) || officeHeads(head)[0]?.athlete === true || (capital && countryByDemonym(fold(head)) !== null)
  );
}

/** The words of a phrase, without its definite article. */
export function phraseText({ article }: TextContext, { span }: NounPhrase): string {
  return article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

function contentOf({ units }: TextContext, { first, end, name }: NounPhrase): Set<string> {
  const words = new Set<string>();
  for (const word of units.slice(first, end)) {
    if (isContent(word) && (name < 0 || word.name !== name)) words.add(fold(word.lower));
  }
  return words;
}

function hasComplement({ units }: TextContext, { first, end }: NounPhrase): boolean {
  return units.slice(first, end).some(({ lower }) => DE.has(lower));
}

function add(map: Map<string, Description[]>, key: string, description: Description): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [description]);
  else list.push(description);
}

/** Index of the first description at this unit or behind it. */
function indexFrom(known: readonly Description[], unit: number): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.unit ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The noun in the singular; a prime minister's is of its own. */
function officeKey(head: string, words: ReadonlySet<string>): string {
  const noun = fold(head).replace(/s$/, '');
  return noun === 'ministre' && (words.has('premier') || words.has('premiere')) ? 'premier ministre' : noun;
}
