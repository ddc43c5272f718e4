import { readFrame } from '../coreference/frame.ts';
import { readNounPhrase } from '../coreference/noun-phrase.ts';
import { type Referents, readReferents, referentOf } from '../coreference/referents.ts';
import { findQuoteSpans } from '../quotes/quote-spans.ts';
import type { TextContext } from '../text/context.ts';
import { DE } from '../text/function-words.ts';
import { unitBehind } from '../text/word-classes.ts';
import type { Word } from '../text/words.ts';
import { type OfficePhrase, readOffice } from './office-phrase.ts';
import { type PersonUnits, predicateBehind } from './predicate.ts';

/** An office and the last mention by name of who holds it. */
export interface Holder {
  readonly person: PersonUnits;
  readonly office: OfficePhrase;
  /** Unit at which the statement begins: the pronoun, or the name in its sentence. */
  readonly from: number;
}

/** Units back in which the holder's name is sought: in the article, in the sentence. */
const UNITS_BACK = 2000;
const SENTENCE = 60;
const FUNCTION = /^(?:fonctions?|postes?|mandat|titre)$/;

/** Offices of persons whose name stands elsewhere: *quand il était Premier ministre*; *X quitte ses fonctions de chef*. */
export function findUnnamedHolders(context: TextContext): Holder[] {
  const { units } = context;
  const quotes = findQuoteSpans(context.article.text, context.article.body);
  const frame = readFrame(context, quotes);
  let referents: Referents | null = null;
  const found: Holder[] = [];
  for (let i = 0; i < units.length; i++) {
    const lower = units[i]?.lower ?? '';
    if ((FUNCTION.test(lower) && DE.has(units[i + 1]?.lower ?? '')) || isCapacity(units, i)) {
      const office = readOffice(context, i + 2);
      const person = office === null ? null : lastPersonInSentence(context, i);
      if (office !== null && person !== null) found.push({ person, office, from: person.first });
    } else if (lower === 'il' || lower === 'elle') {
      const office = (frame.quoteOf[i] ?? -1) >= 0 ? null : predicateBehind(context, i + 1);
      if (office === null) continue;
      referents ??= readReferents(frame);
      const person = holderOf(referents, i);
      if (person !== null) found.push({ person, office, from: i });
    }
  }
  return found;
}

/** The *tant* of *en tant que*. */
function isCapacity(units: readonly Word[], at: number): boolean {
  return units[at]?.lower === 'tant' && units[at - 1]?.lower === 'en' && /^qu[e']$/.test(units[at + 1]?.lower ?? '');
}

function holderOf(referents: Referents, pronoun: number): PersonUnits | null {
  const { context } = referents.frame;
  const phrase = readNounPhrase(context, pronoun, pronoun + 1);
  const name = phrase === null ? null : referentOf(referents, phrase);
  if (name === null) return null;
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - UNITS_BACK); i--) {
    const index = context.units[i]?.name ?? -1;
    if (index >= 0 && context.names[index]?.type === 'Person' && referents.namesakes.fullNames[index] === name) {
      return unitsOf(context, i);
    }
  }
  return null;
}

function lastPersonInSentence(context: TextContext, at: number): PersonUnits | null {
  const { units, names } = context;
  for (let i = at - 1; i >= Math.max(0, at - SENTENCE) && units[i]?.lower !== '.'; i--) {
    if (names[units[i]?.name ?? -1]?.type === 'Person') return unitsOf(context, i);
  }
  return null;
}

function unitsOf(context: TextContext, at: number): PersonUnits {
  let first = at;
  while (context.units[first - 1]?.name === context.units[at]?.name) first--;
  return { first, end: unitBehind(context, at) };
}
