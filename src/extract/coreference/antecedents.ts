import type { Document } from '../document.ts';
import { AUXILIARIES } from '../lexicons/function-words.ts';
import { speakerNoun } from '../lexicons/speaker-nouns.ts';
import { isSpeechForm } from '../lexicons/speech-verbs.ts';
import { type Agreement, determinerGender, isPlural, phraseGender, pronounAgreement } from '../phrases/agreement.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { officeHeads } from '../phrases/office-words.ts';
import { isPerson } from '../phrases/word-classes.ts';
import { singleSpaced } from '../text/spelling.ts';
import { type Descriptions, phraseText } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import type { Namesakes } from './namesakes.ts';
import type { PlacedPhrase } from './subjects.ts';

/** Whom the noun phrases of an article stand for. */
export interface Referents {
  readonly discourse: Discourse;
  readonly namesakes: Namesakes;
  /** By sentence. */
  readonly phrases: readonly (readonly PlacedPhrase[])[];
  readonly descriptions: Descriptions;
  /** Full name → the first name of the document that stands for it. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** By first word: what the phrase there stands for, once it has been read. */
  readonly known: Map<number, string | null>;
}

/** Whom a pronoun may stand for; weakly where a person a little further back is the likelier. */
interface Antecedent {
  readonly name: string;
  readonly weak: boolean;
}

/** Sentences back that a pronoun is followed. */
const REACH = 8;
/** Words from a pronoun to the *que* of its verb, at most. */
const CLAUSE = 8;
/** Sentences further back that a person is sought where a body agrees with the pronoun. */
const PATIENCE = 3;

/**
 * The subject of the pronoun's own sentence, else of one before it, that agrees with it.
 *
 * @param named only persons and bodies whom the article names
 */
export function antecedent(referents: Referents, at: number, asked: Agreement, named = false): string | null {
  const told = subjectTold(referents, at);
  let fallback: string | null = null;
  let weak: string | null = null;
  let patience = PATIENCE;
  for (const { placed, own } of sentencesBack(referents, at)) {
    const pair = asked.plural ? coordination(referents, placed) : null;
    if (pair !== null) return pair;
    const subjects = placed.filter(({ governed, source }) => !governed || (source && !own));
    const agents = fallback === null ? placed.filter(({ agent }) => agent) : [];
    for (const { phrase: candidate, source } of [...subjects, ...agents]) {
      if (isAmbiguous(referents, candidate)) return null;
      const found = agreeing(referents, candidate, asked);
      if ((named && !referents.indexOf.has(found?.name ?? '')) || found?.name === told) continue;
      if (found?.weak === false && (source || isKnown(referents, candidate))) return found.name;
      weak ??= found?.name ?? null;
    }
    if (weak !== null && placed.length > 0 && patience-- === 0) break;
    const person = lastPerson(referents, placed, asked);
    if (person !== told) fallback ??= person;
  }
  return weak ?? fallback;
}

/** True for a name that may be of several persons: a pronoun behind it stands for one of them. */
function isAmbiguous({ discourse: { doc }, namesakes }: Referents, { kind, name }: NounPhrase): boolean {
  return kind === 'name' && doc.names[name]?.type === 'Person' && namesakes.fullNames[name] === null;
}

/** *X et Y* for *les deux maires*: the two persons named together last. */
export function pairBefore(referents: Referents, at: number): string | null {
  for (const { placed } of sentencesBack(referents, at)) {
    const pair = coordination(referents, placed);
    if (pair !== null) return pair;
  }
  return null;
}

/** Whom the sentence of word `at` has as the subject behind *que*: in *il dit que X viendra*, *il* is another than X. */
function subjectTold({ discourse, namesakes }: Referents, at: number): string | null {
  const { doc, sentences, sentenceOf } = discourse;
  const { end } = sentences[sentenceOf[at] ?? 0] ?? { end: at };
  for (let i = at + 1; i < Math.min(end, at + CLAUSE); i++) {
    if (!/^qu[e']$/.test(doc.words[i]?.lower ?? '')) continue;
    const subject = readNounPhrase(doc, i + 1, end);
    return subject?.kind === 'name' ? (namesakes.fullNames[subject.name] ?? null) : null;
  }
  return null;
}

/** *X et Y* for *ils*: the first two persons named together. */
function coordination({ discourse: { doc } }: Referents, placed: readonly PlacedPhrase[]): string | null {
  const { words, names, text } = doc;
  for (const [k, { phrase, governed }] of placed.entries()) {
    const other = placed[k + 1]?.phrase;
    if (governed || other === undefined || phrase.end !== other.first - 1 || words[phrase.end]?.lower !== 'et')
      continue;
    if ([phrase, other].some(({ name }) => names[name]?.type !== 'Person')) continue;
    return singleSpaced(text.slice(phrase.span.start, other.span.end));
  }
  return null;
}

/** False for *une championne* where no verb follows: it may tell what somebody is. */
function isKnown({ discourse }: Referents, { determiner, end }: NounPhrase): boolean {
  const next = discourse.doc.words[end]?.lower ?? '';
  return !/^une?$/.test(determiner ?? '') || AUXILIARIES.has(next) || isSpeechForm(next);
}

/** The one named last that agrees, subject or not; a person before a body. */
export function latter(referents: Referents, at: number, asked: Agreement): string | null {
  for (const { placed } of sentencesBack(referents, at)) {
    const person = lastPerson(referents, placed, asked);
    if (person !== null) return person;
    for (const { phrase } of [...placed].reverse()) {
      const found = agreeing(referents, phrase, asked);
      if (found !== null) return found.name;
    }
  }
  return null;
}

/** The noun phrases before word `at` by sentence, the nearest sentence first. */
export function* sentencesBack(
  { discourse, phrases }: Referents,
  at: number,
  reach = REACH,
): Generator<{ placed: PlacedPhrase[]; own: boolean }> {
  const sentence = discourse.sentenceOf[at] ?? 0;
  for (let s = sentence; s >= 0 && s > sentence - reach; s--) {
    yield { placed: (phrases[s] ?? []).filter(({ phrase }) => phrase.first < at), own: s === sentence };
  }
}

function lastPerson(referents: Referents, placed: readonly PlacedPhrase[], asked: Agreement): string | null {
  const { doc } = referents.discourse;
  const named = placed.map(({ phrase }) => personIn(doc, phrase)).filter((name) => name >= 0);
  const person = named.findLast((name) => agrees(referents, name, asked));
  return person === undefined ? null : (referents.namesakes.fullNames[person] ?? null);
}

/** The person whose name a phrase is, or has last in it: *des propos de X*. */
function personIn(doc: Document, { kind, name, first, end }: NounPhrase): number {
  if (kind === 'name') return doc.names[name]?.type === 'Person' ? name : -1;
  return doc.words.slice(first, end).findLast((word) => isPerson(doc, word))?.name ?? -1;
}

/** What a phrase stands for, where a pronoun may stand for it. */
function agreeing(referents: Referents, candidate: NounPhrase, asked: Agreement): Antecedent | null {
  const { doc } = referents.discourse;
  if (candidate.kind === 'pronoun') {
    const own = pronounAgreement(phraseText(doc, candidate));
    if (own?.gender !== asked.gender || own.plural !== asked.plural) return null;
    return strong(referents.known.get(candidate.first) ?? null);
  }
  if (candidate.kind === 'name') return namedAntecedent(referents, candidate, asked);
  if (/^(?:chaque|aucune?)$/.test(candidate.determiner ?? 'chaque')) return null;
  const name = referents.known.get(candidate.first) ?? null;
  const index = referents.indexOf.get(name ?? '') ?? -1;
  if (name === null) return null;
  if (index >= 0 && doc.names[index]?.type === 'Person') return agrees(referents, index, asked) ? strong(name) : null;
  if (asked.plural !== isPlural(candidate)) return null;
  if (!asked.plural && phraseGender(candidate) !== asked.gender) return null;
  const noun = speakerNoun(candidate.head ?? '');
  const person = officeHeads(candidate.head ?? '').length > 0 || noun === 'person';
  if (!person && noun !== 'body' && noun !== 'document') return null;
  return { name, weak: noun === 'document' };
}

function namedAntecedent(referents: Referents, { name, determiner }: NounPhrase, asked: Agreement): Antecedent | null {
  const type = referents.discourse.doc.names[name]?.type;
  const full = referents.namesakes.fullNames[name] ?? null;
  if (full === null || type === 'Place') return null;
  if (type === 'Person') return agrees(referents, name, asked) ? strong(full) : null;
  if (asked.plural !== (determiner === 'les')) return null;
  const own = determinerGender(determiner);
  return asked.plural || own === null || own === asked.gender ? { name: full, weak: own === null } : null;
}

function strong(name: string | null): Antecedent | null {
  return name === null ? null : { name, weak: false };
}

/** True where the person of this name may be meant. */
function agrees({ namesakes }: Referents, name: number, { gender, plural }: Agreement): boolean {
  const own = namesakes.genders[name] ?? null;
  return !plural && (gender === 'f' ? own === 'f' : own !== 'f');
}
