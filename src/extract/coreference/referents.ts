import type { Document } from '../document.ts';
import { DE } from '../lexicons/function-words.ts';
import { phraseGender, pronounAgreement } from '../phrases/agreement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isPerson } from '../phrases/word-classes.ts';
import { antecedent, latter, pairBefore, type Referents } from './antecedents.ts';
import {
  calledBody,
  callsCompany,
  describedCompatriot,
  describedPerson,
  fullestPhrase,
  isCompany,
  isEpithet,
  isPair,
  phraseText,
  pointsBack,
  readDescriptions,
} from './descriptions.ts';
import { readDiscourse } from './discourse.ts';
import { readNamesakes } from './namesakes.ts';
import { nounPhrases } from './subjects.ts';

export type { Referents };

/** Sentences back in which the name of *la compagnie* is sought. */
const COMPANY_REACH = 60;
/** The same for *le journal*. */
const MEDIUM_REACH = 3;
/** Stands for the one named last, subject or not. */
const LATTER = /^ce(?:tte)? derni(?:er|ère)$|-ci$/i;

/** Reads all noun phrases of an article once and in order, so that each goes by those before it. */
export function readReferents(doc: Document): Referents {
  const discourse = readDiscourse(doc);
  const namesakes = readNamesakes(doc);
  const phrases = discourse.sentences.map(({ first, end }) => nounPhrases(discourse, first, end));
  const descriptions = readDescriptions(discourse, namesakes, phrases.flat());
  const indexOf = new Map<string, number>();
  namesakes.fullNames.forEach((name, index) => {
    if (name !== null && !indexOf.has(name)) indexOf.set(name, index);
  });
  const known = new Map<number, string | null>();
  const referents = { discourse, namesakes, phrases, descriptions, indexOf, known };
  for (const { phrase } of phrases.flat()) {
    if (phrase.kind !== 'name') known.set(phrase.first, referentOf(referents, phrase));
  }
  return referents;
}

/** The fullest name of what a phrase stands for; the fullest words for it where the article gives no name. */
export function referentOf(referents: Referents, phrase: NounPhrase): string | null {
  const { discourse, namesakes, descriptions, known } = referents;
  if (phrase.kind === 'name') return namesakes.fullNames[phrase.name] ?? null;
  const before = known.get(phrase.first);
  if (before !== undefined) return before;
  if (phrase.kind === 'pronoun') return pronounReferent(referents, phrase);
  return (
    describedPerson(descriptions, discourse, phrase) ??
    epithetReferent(referents, phrase) ??
    describedOrganization(referents, phrase) ??
    fullestPhrase(descriptions, discourse, phrase)
  );
}

/** True for a phrase that stands for somebody named whom nothing else describes so: *la pharmacienne*, *l’élu de Vire*. */
export function standsForNamed({ discourse, descriptions }: Referents, phrase: NounPhrase): boolean {
  const { words } = discourse.doc;
  if (
    phrase.kind !== 'phrase' ||
    (words[phrase.first - 1]?.lower === ',' && isPerson(discourse.doc, words[phrase.first - 2]))
  )
    return false;
  if (DE.has(words[phrase.end]?.lower ?? '')) return false;
  if (!isEpithet(discourse.doc, phrase) && !pointsBack(descriptions, phrase)) return false;
  return describedPerson(descriptions, discourse, phrase) === null;
}

/** The person that *le plaignant* stands for: the subject that came last; *les deux maires* are the last two named together. */
function epithetReferent(referents: Referents, phrase: NounPhrase): string | null {
  const { discourse, descriptions } = referents;
  if (isPair(discourse.doc, phrase)) return pairBefore(referents, phrase.first);
  if (!isEpithet(discourse.doc, phrase) && !pointsBack(descriptions, phrase)) return null;
  const compatriot = describedCompatriot(descriptions, discourse, phrase);
  if (compatriot !== null) return compatriot;
  const gender = phraseGender(phrase) ?? 'm';
  return antecedent(referents, phrase.first, { gender, plural: false }, true);
}

/** *la compagnie*, *le journal*: the organisation that the article calls so, else the one last a subject or, of media, named. */
function describedOrganization(
  { discourse, namesakes, phrases, descriptions }: Referents,
  phrase: NounPhrase,
): string | null {
  if (!callsCompany(phrase)) return null;
  const called = calledBody(descriptions, phrase);
  if (called !== null) return called;
  const company = isCompany(phrase);
  const sentence = discourse.sentenceOf[phrase.first] ?? 0;
  let near: string | null = null;
  for (let s = sentence; s >= 0 && s > sentence - COMPANY_REACH; s--) {
    for (const { phrase: other, governed, source } of phrases[s] ?? []) {
      if (other.first >= phrase.first || discourse.doc.names[other.name]?.type !== 'Organization') continue;
      const name = namesakes.fullNames[other.name] ?? null;
      if (company ? !governed || source : s > sentence - MEDIUM_REACH) near ??= name;
    }
  }
  return near;
}

function pronounReferent(referents: Referents, phrase: NounPhrase): string | null {
  const pronoun = phraseText(referents.discourse.doc, phrase);
  const asked = pronounAgreement(pronoun);
  if (asked === null) return null;
  return LATTER.test(pronoun) ? latter(referents, phrase.first, asked) : antecedent(referents, phrase.first, asked);
}
