import { speakerNoun } from '../lexicons/speaker-nouns.ts';
import { isSpeechForm } from '../lexicons/speech-verbs.ts';
import { officeHeads } from '../positions/office-words.ts';
import { AUXILIARIES } from '../text/function-words.ts';
import { type Agreement, determinerGender, isPlural, phraseGender, pronounAgreement } from './agreement.ts';
import {
  callsCompany,
  type Descriptions,
  describedPerson,
  fullestPhrase,
  isCompany,
  isEpithet,
  phraseText,
  readDescriptions,
} from './descriptions.ts';
import type { Frame } from './frame.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Namesakes, readNamesakes } from './people.ts';
import { nounPhrases, type PlacedPhrase } from './subjects.ts';

/** Whom the noun phrases of an article stand for. */
export interface Referents {
  readonly frame: Frame;
  readonly namesakes: Namesakes;
  /** By sentence. */
  readonly phrases: readonly (readonly PlacedPhrase[])[];
  readonly descriptions: Descriptions;
  /** Full name → the first name of the context that stands for it. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Whom a pronoun may stand for; weakly where a person a little further back is the likelier. */
interface Candidate {
  readonly name: string;
  readonly weak: boolean;
}

/** Sentences back that a pronoun is followed. */
const REACH = 8;
/** Sentences further back that a person is sought where a body agrees with the pronoun. */
const PATIENCE = 3;
/** Sentences back in which the name of *la compagnie* is sought. */
const COMPANY_REACH = 60;
/** The same for *le journal*. */
const MEDIUM_REACH = 3;
/** Stands for the one named last, subject or not. */
const LATTER = /^ce(?:tte)? derni(?:er|ère)$|-ci$/i;

/** Reads all noun phrases of the frame once, for all that asks whom they stand for. */
export function readReferents(frame: Frame): Referents {
  const namesakes = readNamesakes(frame.context);
  const phrases = frame.sentences.map(({ first, end }) => nounPhrases(frame, first, end));
  const descriptions = readDescriptions(frame, namesakes, phrases.flat());
  const indexOf = new Map<string, number>();
  namesakes.fullNames.forEach((name, index) => {
    if (!indexOf.has(name)) indexOf.set(name, index);
  });
  return { frame, namesakes, phrases, descriptions, indexOf };
}

/** The fullest name of what a phrase stands for; the fullest words for it where the article gives no name. */
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
  const asked = pronounAgreement(phraseText(context, pronoun));
  if (asked === null) return false;
  const index = referents.indexOf.get(name) ?? -1;
  if (index >= 0) return context.names[index]?.type === 'Person' && agrees(referents, index, asked);
  if (words?.kind === 'pronoun') {
    const own = pronounAgreement(phraseText(context, words));
    return own?.gender === asked.gender && own.plural === asked.plural;
  }
  if (words?.kind !== 'phrase') return false;
  return asked.plural ? isPlural(words) : determinerGender(words.determiner) === asked.gender;
}

function refer(referents: Referents, phrase: NounPhrase, reach: number): string | null {
  const { frame, namesakes, descriptions } = referents;
  if (phrase.kind === 'name') return namesakes.fullNames[phrase.name] ?? null;
  if (phrase.kind === 'pronoun') return pronounReferent(referents, phrase, reach);
  return (
    describedPerson(descriptions, frame, phrase) ??
    epithetReferent(referents, phrase, reach) ??
    describedOrganization(referents, phrase) ??
    fullestPhrase(descriptions, frame, phrase)
  );
}

/** The person that *le plaignant* stands for: the subject that came last. */
function epithetReferent(referents: Referents, phrase: NounPhrase, reach: number): string | null {
  if (!isEpithet(referents.frame.context, phrase)) return null;
  const gender = phraseGender(phrase) ?? 'm';
  const name = antecedent(referents, phrase.first, { gender, plural: false }, reach);
  return name !== null && referents.indexOf.has(name) ? name : null;
}

/** *la compagnie*, *le journal*: the organisation that the article calls so, else the one last a subject or, of media, named. */
function describedOrganization({ frame, namesakes, phrases }: Referents, phrase: NounPhrase): string | null {
  if (!callsCompany(phrase)) return null;
  const company = isCompany(phrase);
  const sentence = frame.sentenceOf[phrase.first] ?? 0;
  let near: string | null = null;
  for (let s = sentence; s >= 0 && s > sentence - COMPANY_REACH; s--) {
    for (const { phrase: other, governed, source } of phrases[s] ?? []) {
      if (other.first >= phrase.first || frame.context.names[other.name]?.type !== 'Organization') continue;
      const name = namesakes.fullNames[other.name] ?? null;
      if (other.head === phrase.head) return name;
      if (company ? !governed || source : s > sentence - MEDIUM_REACH) near ??= name;
    }
  }
  return near;
}

function pronounReferent(referents: Referents, phrase: NounPhrase, reach: number): string | null {
  const words = phraseText(referents.frame.context, phrase);
  const asked = pronounAgreement(words);
  if (asked === null) return null;
  return LATTER.test(words)
    ? latter(referents, phrase.first, asked, reach)
    : antecedent(referents, phrase.first, asked, reach);
}

/** The subject of the pronoun's own sentence, else of one before it, that agrees with it. */
function antecedent(referents: Referents, at: number, asked: Agreement, reach: number): string | null {
  let fallback: string | null = null;
  let weak: string | null = null;
  let patience = PATIENCE;
  for (const { placed, own } of sentencesBack(referents, at, reach)) {
    const subjects = placed.filter(({ governed, source }) => !governed || (source && !own));
    for (const { phrase: candidate, source } of subjects) {
      const found = agreeing(referents, candidate, asked, reach - 1);
      if (found?.weak === false && (source || isKnown(referents, candidate))) return found.name;
      weak ??= found?.name ?? null;
    }
    if (weak !== null && placed.length > 0 && patience-- === 0) break;
    fallback ??= lastPerson(referents, placed, asked);
  }
  return weak ?? fallback;
}

/** False for *une championne* where no verb follows: it may tell what somebody is. */
function isKnown({ frame }: Referents, { determiner, end }: NounPhrase): boolean {
  const next = frame.context.units[end]?.lower ?? '';
  return !/^une?$/.test(determiner ?? '') || AUXILIARIES.has(next) || isSpeechForm(next);
}

/** The one named last that agrees, subject or not; a person before a body. */
function latter(referents: Referents, at: number, asked: Agreement, reach: number): string | null {
  for (const { placed } of sentencesBack(referents, at, reach)) {
    const person = lastPerson(referents, placed, asked);
    if (person !== null) return person;
    for (const { phrase } of [...placed].reverse()) {
      const found = agreeing(referents, phrase, asked, reach - 1);
      if (found !== null) return found.name;
    }
  }
  return null;
}

/** The noun phrases before unit `at` by sentence, the nearest sentence first. */
function* sentencesBack(
  { frame, phrases }: Referents,
  at: number,
  reach: number,
): Generator<{ placed: PlacedPhrase[]; own: boolean }> {
  const sentence = frame.sentenceOf[at] ?? 0;
  for (let s = sentence; s >= 0 && s > sentence - reach; s--) {
    yield { placed: (phrases[s] ?? []).filter(({ phrase }) => phrase.first < at), own: s === sentence };
  }
}

function lastPerson(referents: Referents, placed: readonly PlacedPhrase[], asked: Agreement): string | null {
  const { names } = referents.frame.context;
  const person = placed.findLast(
    ({ phrase }) =>
      phrase.kind === 'name' && names[phrase.name]?.type === 'Person' && agrees(referents, phrase.name, asked),
  );
  return person === undefined ? null : (referents.namesakes.fullNames[person.phrase.name] ?? null);
}

/** What a phrase stands for, where a pronoun may stand for it. */
function agreeing(referents: Referents, candidate: NounPhrase, asked: Agreement, reach: number): Candidate | null {
  const { context } = referents.frame;
  if (reach <= 0) return null;
  if (candidate.kind === 'pronoun') {
    const own = pronounAgreement(phraseText(context, candidate));
    if (own?.gender !== asked.gender || own.plural !== asked.plural) return null;
    return strong(pronounReferent(referents, candidate, reach));
  }
  if (candidate.kind === 'name') return namedCandidate(referents, candidate, asked);
  const name = refer(referents, candidate, reach);
  const index = referents.indexOf.get(name ?? '') ?? -1;
  if (name === null) return null;
  if (index >= 0 && context.names[index]?.type === 'Person')
    return agrees(referents, index, asked) ? strong(name) : null;
  if (asked.plural !== isPlural(candidate)) return null;
  if (!asked.plural && phraseGender(candidate) !== asked.gender) return null;
  const noun = speakerNoun(candidate.head ?? '');
  const person = officeHeads(candidate.head ?? '').length > 0 || noun === 'person';
  if (!person && noun !== 'body' && noun !== 'document') return null;
  return { name, weak: noun === 'document' };
}

function namedCandidate(referents: Referents, { name, determiner }: NounPhrase, asked: Agreement): Candidate | null {
  const type = referents.frame.context.names[name]?.type;
  const full = referents.namesakes.fullNames[name] ?? null;
  if (full === null || type === 'Place') return null;
  if (type === 'Person') return agrees(referents, name, asked) ? strong(full) : null;
  if (asked.plural !== (determiner === 'les')) return null;
  const own = determinerGender(determiner);
  return asked.plural || own === null || own === asked.gender ? { name: full, weak: own === null } : null;
}

function strong(name: string | null): Candidate | null {
  return name === null ? null : { name, weak: false };
}

function agrees({ namesakes }: Referents, name: number, { gender, plural }: Agreement): boolean {
  const own = namesakes.genders[name] ?? null;
  return !plural && (gender === 'f' ? own === 'f' : own !== 'f');
}
