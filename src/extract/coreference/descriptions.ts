import type { CountryCode } from '../article-graph.ts';
import type { Document } from '../document.ts';
import { countryByDemonym, countryByName } from '../lexicons/countries.ts';
import { CLITICS, DE, DEFINITE_ARTICLE, DETERMINERS } from '../lexicons/function-words.ts';
import { EPITHETS, speakerNoun, WIDER } from '../lexicons/speaker-nouns.ts';
import { isSpeechForm } from '../lexicons/speech-verbs.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { FORMER, officeHeads } from '../phrases/office-words.ts';
import { isContent, nameEnd } from '../phrases/word-classes.ts';
import { predicateBehind } from '../positions/copulas.ts';
import { fold } from '../text/fold.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { singleSpaced } from '../text/spelling.ts';
import type { Word } from '../text/words.ts';
import type { Discourse } from './discourse.ts';
import type { Namesakes } from './namesakes.ts';
import type { PlacedPhrase } from './subjects.ts';

/** A noun phrase of the article: that of a person by name, or one without name. */
interface Description {
  readonly word: number;
  /** The full name, or the phrase's words. */
  readonly name: string;
  /** Folded nouns, adjectives and numbers, the name left out. */
  readonly content: ReadonlySet<string>;
  /** That of the adjective or the name of a country in it. */
  readonly country: CountryCode | null;
  /** It tells one from others of its kind: *la police malaisienne*, *une source proche de Z*. */
  readonly telling: boolean;
}

type Lists = Map<string, Description[]>;

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
const MEDIA = /^(?:quotidien|journal|hebdomadaire|magazine|chaîne|revue)$/;
/** Epithets whose complement says no more of whom they stand for: *l’élu de Vire*. */
const COMPLEMENTED = /^(?:élue?|finaliste|champion(?:ne)?|vainqueur|lauréate?|tenante?)$/;
/** Trades of those who come to what happens to others. */
const ATTENDANT =
  /^(?:agente?|ambulanci(?:er|ère)|assistante?|assureur|avocate?|brasseur|chauffeu(?:r|se)|conduct(?:eur|rice)|constructeur|correspondante?|docteure?|douani(?:er|ère)|éditeur|enquêt(?:eur|rice)|enseignante?|employée?|experte?|fabricant|gendarme|greffi(?:er|ère)|huissi(?:er|ère)|interprète|journaliste|juriste|légiste|médecin|militaire|notaire|officier|opérateur|policière?|policier|pompi(?:er|ère)|professeure?|promoteur|proviseure?|psychiatre|psychologue|reporter|salariée?|sauvet(?:eur|euse)|secouriste|serveu(?:r|se)|soignante?|surveillante?|traduct(?:eur|rice)|vendeu(?:r|se)|vigile)$/;
/** Another way to call an office. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ["chef de l'etat", 'president'],
  ["chef de l'executif", 'president'],
  ['chef du gouvernement', 'premier ministre'],
]);

/** Reads what an article's noun phrases describe. */
export function readDescriptions(
  discourse: Discourse,
  { fullNames }: Namesakes,
  placed: readonly PlacedPhrase[],
): Descriptions {
  const { doc } = discourse;
  const people: Lists = new Map();
  const bodies: Lists = new Map();
  /** What the person described last is called. */
  let office: string | null = null;
  for (const { phrase } of placed) {
    if (phrase.head === null) continue;
    const { first: word } = phrase;
    const telling = DEFINITE.test(phrase.determiner ?? '') || hasComplement(doc, phrase);
    const content = contentOf(doc, phrase);
    const described = { word, content, country: countryIn(content), telling };
    if (phrase.kind === 'phrase') add(bodies, fold(phrase.head), { ...described, name: phraseText(doc, phrase) });
    const name = doc.names[phrase.name]?.type === 'Person' ? (fullNames[phrase.name] ?? null) : null;
    if (name === null) continue;
    const key: string = phrase.head === 'homologue' ? (office ?? 'homologue') : officeKey(phrase.head, content);
    add(people, key, { ...described, name });
    office = key;
  }
  for (const { phrase } of placed) addPredicates(doc, people, phrase, fullNames[phrase.name] ?? null);
  const called: Lists = new Map();
  for (const body of namedBodies(doc, fullNames)) {
    const noun = doc.words[body.word]?.lower ?? '';
    if (speakerNoun(noun) === 'body') add(bodies, fold(noun), body);
    for (const word of callsAround(doc, body.word)) add(called, fold(word), body);
  }
  for (const list of [...people.values(), ...bodies.values()]) list.sort((a, b) => a.word - b.word);
  return { people, bodies, called };
}

/** *X est maire*, *X a été élu président*: what a verb says of the person named. */
function addPredicates(doc: Document, people: Lists, phrase: NounPhrase, name: string | null): void {
  if (phrase.kind !== 'name' || name === null || doc.names[phrase.name]?.type !== 'Person') return;
  for (const { head, end, first } of predicateBehind(doc, phrase.end).offices) {
    const content = wordsOf(doc.words.slice(first, end));
    const noun = doc.words[head]?.lower ?? '';
    add(people, officeKey(noun, content), { word: first, name, content, country: countryIn(content), telling: true });
  }
}

/** What the text calls the body named at word `at`: *l’agence X*, *X, l’agence qui*. */
function callsAround(doc: Document, at: number): string[] {
  const { words } = doc;
  const behind = nameEnd(doc, at);
  const apposed = words[behind]?.lower === ',' && DETERMINERS.has(words[behind + 1]?.lower ?? '');
  const calls = [words[at - 1]?.lower ?? '', apposed ? (words[behind + 2]?.lower ?? '') : ''];
  return calls.filter((word) => COMPANIES.test(word) || MEDIA.test(word));
}

/** The organisations that are named, by the words of their names. */
function* namedBodies({ words, names }: Document, fullNames: Namesakes['fullNames']): Generator<Description> {
  for (let word = 0; word < words.length; word++) {
    const { name = -1 } = words[word] ?? {};
    if (name < 0 || words[word - 1]?.name === name || names[name]?.type !== 'Organization') continue;
    const full = fullNames[name] ?? '';
    yield { word, name: full, content: new Set(fold(full).split(/[\s’']+/)), country: null, telling: true };
  }
}

/** *le ministre* is the person last called a minister, else the first to be; *le ministre de Y* only one of Y. */
export function describedPerson({ people }: Descriptions, { doc }: Discourse, phrase: NounPhrase): string | null {
  const { head, determiner, first } = phrase;
  if (head === null || !DEFINITE.test(determiner ?? '') || determiner === 'les' || determiner === 'ces') return null;
  const same = sameOffice(doc, phrase);
  const own = contentOf(doc, phrase);
  const known = people.get(same ?? officeKey(head, own)) ?? [];
  const at = indexFrom(known, first);
  const called = same === undefined ? (WIDER.get(head) ?? []) : [];
  const others = called.map((office) => people.get(officeKey(office, new Set())) ?? []);
  const told = same === undefined && hasComplement(doc, phrase) ? own : null;
  const country = countryIn(own);
  const shares = ({ content }: Description) => [...own].some((word) => word !== fold(head) && content.has(word));
  const fits = (other: Description) =>
    (told === null || shares(other)) && (country === null || (other.country ?? country) === country);
  const near = [known, ...others]
    .flatMap((list) => list.slice(Math.max(0, indexFrom(list, first) - MOST), indexFrom(list, first)).filter(fits))
    .sort((a, b) => a.word - b.word);
  const compatriot = country === null ? undefined : near.findLast((other) => other.country === country);
  const found = compatriot ?? near.findLast(shares) ?? near.at(-1) ?? known.slice(at, at + MOST).find(fits);
  return found?.name ?? null;
}

/** *le nageur français* is the one that was last called *le Français*. */
export function describedCompatriot({ people }: Descriptions, { doc }: Discourse, phrase: NounPhrase): string | null {
  for (const word of contentOf(doc, phrase)) {
    const known = countryByDemonym(word) === null ? [] : (people.get(officeKey(word, new Set())) ?? []);
    const before = known[indexFrom(known, phrase.first) - 1];
    if (before !== undefined) return before.name;
  }
  return null;
}

/** True for *la compagnie*, *l’agence spatiale*: a body that the article has named before. */
export function callsCompany({ head, determiner, first, end }: NounPhrase): boolean {
  const definite = DEFINITE_ARTICLE.has(determiner ?? '') && end - first <= 3;
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
function sameOffice(doc: Document, phrase: NounPhrase): string | undefined {
  return SAME_OFFICE.get(fold(phraseText(doc, phrase)).replace(/[’'] ?/g, "'"));
}

/** *les pompiers*, *cette source* in the words of the fuller phrase before: *les pompiers de Y*, *une source proche de Z*. */
export function fullestPhrase({ bodies }: Descriptions, { doc }: Discourse, phrase: NounPhrase): string {
  const own = phraseText(doc, phrase).replace(/^(?:cet|cette|ces|ce) /i, '');
  if (phrase.head === null || !DEFINITE.test(phrase.determiner ?? '')) return own;
  const next = doc.words[phrase.end];
  if (next !== undefined && isContent(next) && !isSpeechForm(next.lower) && !CLITICS.has(next.lower)) return own;
  const known = bodies.get(fold(phrase.head)) ?? [];
  const content = [...contentOf(doc, phrase)];
  const at = indexFrom(known, phrase.first);
  const fuller = known
    .slice(Math.max(0, at - MOST), at)
    .findLast(
      (other) =>
        other.telling && other.content.size > content.length && content.every((word) => other.content.has(word)),
    );
  return fuller?.name ?? own;
}

/** *le plaignant*, *l’ancien ministre*, *le Russe*: stands for somebody named, without saying which office is theirs. */
export function isEpithet(doc: Document, phrase: NounPhrase): boolean {
  const { words, text } = doc;
  const { head, determiner, first, end } = phrase;
  if (head === null || phrase.kind !== 'phrase' || !/^(?:le|la|l'|ce|cet|cette)$/.test(determiner ?? '')) return false;
  if (sameOffice(doc, phrase) !== undefined) return true;
  const behind = words.slice(first + 1, end);
  if (behind.some(({ lower }) => FORMER.has(lower))) return officeHeads(head).length > 0;
  if (behind.some(({ lower }, i) => DE.has(lower) && behind[i + 1]?.kind !== 'number')) return COMPLEMENTED.test(head);
  const [noun] = behind;
  const capital = noun !== undefined && text[noun.start] !== noun.lower[0];
  const kind = officeHeads(head).find(({ rest }) => rest.length === 0)?.kind;
  const trade = kind === 'athlete' || (kind === 'trade' && !ATTENDANT.test(head));
  return EPITHETS.has(head) || trade || (capital && countryByDemonym(fold(head)) !== null);
}

/** *ce pionnier du rugby*: somebody named before, where no phrase with this noun stands before it. */
export function pointsBack({ bodies }: Descriptions, { kind, head, determiner, first }: NounPhrase): boolean {
  if (kind !== 'phrase' || head === null || !/^(?:ce|cet|cette)$/.test(determiner ?? '')) return false;
  if (speakerNoun(head) !== 'person' && officeHeads(head).length === 0) return false;
  return indexFrom(bodies.get(fold(head)) ?? [], first) === 0;
}

/** *les deux maires*. */
export function isPair({ words }: Document, { kind, head, determiner, first }: NounPhrase): boolean {
  if (kind !== 'phrase' || head === null || !/^(?:les|ces)$/.test(determiner ?? '')) return false;
  return words[first + 1]?.lower === 'deux' && (officeHeads(head).length > 0 || speakerNoun(head) === 'person');
}

/** The words of a phrase, without its definite article. */
export function phraseText({ text }: Document, { span }: NounPhrase): string {
  return singleSpaced(text.slice(span.start, span.end));
}

function contentOf({ words }: Document, { first, end, name }: NounPhrase): Set<string> {
  return wordsOf(words.slice(first, end).filter((word) => name < 0 || word.name !== name));
}

function wordsOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter(isContent).map(({ lower }) => fold(lower)));
}

function countryIn(content: ReadonlySet<string>): CountryCode | null {
  for (const word of content) {
    const country = countryByDemonym(word) ?? countryByName(word);
    if (country !== null) return country.isoCode;
  }
  return null;
}

function hasComplement({ words }: Document, { first, end }: NounPhrase): boolean {
  return words.slice(first, end).some(({ lower }) => DE.has(lower));
}

function add(map: Lists, key: string, description: Description): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [description]);
  else list.push(description);
}

/** Index of the first description at this word or behind it. */
function indexFrom(known: readonly Description[], word: number): number {
  return partitionPoint(known, (description) => description.word < word);
}

/** The noun in the singular; a prime minister's is of its own. */
function officeKey(head: string, content: ReadonlySet<string>): string {
  const noun = fold(head).replace(/s$/, '');
  return noun === 'ministre' && (content.has('premier') || content.has('premiere')) ? 'premier ministre' : noun;
}
