import type { Frame } from '../coreference/discourse.ts';
import type { Gender } from '../coreference/namesakes.ts';
import { type Referents, readReferents, referentOf } from '../coreference/referents.ts';
import type { TextContext } from '../document.ts';
import { DE, DETERMINERS } from '../lexicons/function-words.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import type { OfficePhrase } from '../phrases/office-phrase.ts';
import { isPerson, unitBehind } from '../phrases/word-classes.ts';
import type { Word } from '../text/words.ts';
import { type PersonUnits, predicatesBehind } from './copulas.ts';
import { readOfficeList } from './office-list.ts';

/** An office and the last mention by name of who holds it. */
export interface Holder {
  readonly person: PersonUnits;
  readonly office: OfficePhrase;
  /** Unit at which the statement begins: the pronoun, or the name in its sentence. */
  readonly from: number;
}

/** Units back in which the holder's name is sought: in the article, in the sentence. */
const UNITS_BACK = 2000;
const PRONOUNS_BACK = 100;
const SENTENCE = 60;
const FUNCTION = /^(?:fonctions?|postes?|mandats?|titre|carrière|qualité|rang)$/;
const MADE = /^(?:(?:ré)?élue?|nommée?|désignée?|promue?|devenue?)$/;
const KNOWN = /^(?:célèbre|connue?|réputée?)$/;
/** *il faut*, *il y a*, *il lui est reproché*. */
const IMPERSONAL = /^(?:fau(?:t|dra|drait)|fallait|y|s'|lui|leur|semble|manque|existe|reste)$/;
/** *X remplace Y au poste de Z*, *X succède à Y comme Z*: Y goes. */
const REPLACING = /^(?:remplac|succ[éè]d|bat|battu)/;

/** Offices of persons whose name stands elsewhere: *quand il était Premier ministre*; *X quitte ses fonctions de chef*. */
export function findUnnamedHolders(frame: Frame): Holder[] {
  const { context } = frame;
  const { units } = context;
  let referents: Referents | null = null;
  const found: Holder[] = [];
  const add = (at: number, offices: readonly OfficePhrase[], from: number) => {
    if (offices.length === 0 || (frame.quoteOf[at] ?? -1) >= 0) return;
    referents ??= readReferents(frame);
    const person = isPerson(context, units[at]) ? unitsOf(context, at) : holderOf(referents, at);
    if (person === null) return;
    for (const office of offices) found.push({ person, office, from: Math.min(from, office.first) });
  };
  for (let i = 0; i < units.length; i++) {
    const capacity = capacityEnd(units, i);
    if (capacity !== null) {
      const { offices } = readOfficeList(context, capacity);
      const holder = offices.length === 0 ? null : holderInSentence(context, i);
      if (holder !== null)
        add(holder, offices, isPerson(context, units[holder]) ? unitsOf(context, holder).first : holder);
    } else if (isPronoun(units, i)) add(i, predicatesBehind(context, i + 1), i);
  }
  for (const { first } of frame.sentences) {
    const { offices, end } = fronted(context, first);
    const subject = behindHonorific(units, end + 1);
    if (units[end]?.lower === ',' && (isPerson(context, units[subject]) || isPronoun(units, subject)))
      add(subject, offices, first);
  }
  return found;
}

function behindHonorific(units: readonly Word[], at: number): number {
  if (!/^(?:m|mm|mme|mlle|mgr|dr|me)$/.test(units[at]?.lower ?? '')) return at;
  return units[at + 1]?.lower === '.' ? at + 2 : at + 1;
}

/** *il* and *elle* that stand for somebody. */
function isPronoun(units: readonly Word[], at: number): boolean {
  const lower = units[at]?.lower;
  return lower === 'elle' || (lower === 'il' && !IMPERSONAL.test(units[at + 1]?.lower ?? ''));
}

/** *Député européen en 1979, puis ministre, il devient*, *Nommé préfet, X*: the offices that open a sentence without an article. */
function fronted(context: TextContext, first: number): { offices: readonly OfficePhrase[]; end: number } {
  const { units } = context;
  const opening = units[first]?.lower ?? '';
  if (DETERMINERS.has(opening) || opening.startsWith('spécialiste')) return { offices: [], end: first };
  return readOfficeList(context, MADE.test(opening) ? first + 1 : first);
}

/** Behind *en tant que*, *à titre de*, *au poste de*, *comme*: the unit at which an office may start. */
function capacityEnd(units: readonly Word[], at: number): number | null {
  const lower = units[at]?.lower ?? '';
  const next = units[at + 1]?.lower ?? '';
  if (FUNCTION.test(lower) && DE.has(next) && !/^une?$/.test(units[at - 1]?.lower ?? '')) return at + 2;
  if (lower === 'être' && units[at - 1]?.lower === 'pour' && KNOWN.test(units[at - 2]?.lower ?? '')) return at + 1;
  if (lower === 'tant' && units[at - 1]?.lower === 'en' && /^qu[e']$/.test(next)) return at + 2;
  if (lower === 'comme' && !DETERMINERS.has(next)) return at + 1;
  return null;
}

/** The unit of the person or of the pronoun before unit `at` in its sentence; of *X remplace Y au poste de Z*, that of X. */
function holderInSentence(context: TextContext, at: number): number | null {
  const { units } = context;
  for (let i = at - 1; i >= Math.max(0, at - SENTENCE) && units[i]?.lower !== '.'; i--) {
    if (isPronoun(units, i)) return i;
    if (!isPerson(context, units[i])) continue;
    const { first } = unitsOf(context, i);
    const replaced = [first - 1, first - 2].some((k) => REPLACING.test(units[k]?.lower ?? ''));
    if (!replaced) return i;
    i = first;
  }
  return null;
}

/**
 * The holder that a pronoun stands for; where that is nobody by name, the one that the same pronoun stood for last, else
 * the one person of the headline.
 */
function holderOf(referents: Referents, pronoun: number): PersonUnits | null {
  const { units } = referents.frame.context;
  for (let i = pronoun; i >= Math.max(0, pronoun - PRONOUNS_BACK); i--) {
    if (units[i]?.lower !== units[pronoun]?.lower) continue;
    const person = personOf(referents, i);
    if (person !== null) return person;
  }
  return mentionOf(referents, topicOf(referents, units[pronoun]?.lower === 'elle' ? 'f' : 'm'), pronoun);
}

/** The one person of this gender that the headline names. */
function topicOf({ frame, namesakes }: Referents, gender: Gender): string | null {
  const { units, names } = frame.context;
  let topic: string | null = null;
  for (let i = 0; i < (frame.sentences[0]?.end ?? 0); i++) {
    const index = units[i]?.name ?? -1;
    if (names[index]?.type !== 'Person' || (namesakes.genders[index] ?? gender) !== gender) continue;
    const name = namesakes.fullNames[index] ?? null;
    if (topic !== null && name !== topic) return null;
    topic = name;
  }
  return topic;
}

function personOf(referents: Referents, pronoun: number): PersonUnits | null {
  const { context, sentences, sentenceOf } = referents.frame;
  const phrase = readNounPhrase(context, pronoun, pronoun + 1);
  if (phrase === null) return null;
  const first = sentences[sentenceOf[pronoun] ?? 0]?.first ?? pronoun;
  return (
    mentionOf(referents, referentOf(referents, phrase), pronoun) ??
    mentionOf(referents, referentOf(referents, { ...phrase, first }), pronoun)
  );
}

/** The last mention of a person before a unit. */
function mentionOf(referents: Referents, name: string | null, pronoun: number): PersonUnits | null {
  const { context } = referents.frame;
  if (name === null) return null;
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - UNITS_BACK); i--) {
    const index = context.units[i]?.name ?? -1;
    if (index >= 0 && context.names[index]?.type === 'Person' && referents.namesakes.fullNames[index] === name) {
      return unitsOf(context, i);
    }
  }
  return null;
}

function unitsOf(context: TextContext, at: number): PersonUnits {
  let first = at;
  while (context.units[first - 1]?.name === context.units[at]?.name) first--;
  return { first, end: unitBehind(context, at) };
}
