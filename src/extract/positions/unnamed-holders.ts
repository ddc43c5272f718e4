import { type Referents, referentOf, standsForNamed } from '../coreference/referents.ts';
import type { Document } from '../document.ts';
import { DE, DETERMINERS } from '../lexicons/function-words.ts';
import { EPITHETS, WIDER } from '../lexicons/speaker-nouns.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { type OfficePhrase, readOffice } from '../phrases/office-phrase.ts';
import { behindHonorific, isPerson, nameEnd, nameStart } from '../phrases/word-classes.ts';
import type { Word, WordRange } from '../text/words.ts';
import { predicatesBehind } from './copulas.ts';
import { readOfficeList } from './office-list.ts';

/** An office and the last mention by name of who holds it. */
interface Holder {
  readonly person: WordRange;
  readonly office: OfficePhrase;
  /** Word at which the statement begins: the pronoun, or the name in its sentence. */
  readonly from: number;
}

/** Words back in which the holder's name is sought: in the article, in the sentence. */
const WORDS_BACK = 2000;
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
export function findUnnamedHolders(referents: Referents): Holder[] {
  const { discourse } = referents;
  const { doc } = discourse;
  const { words } = doc;
  const found: Holder[] = [];
  const add = (at: number, offices: readonly OfficePhrase[], from: number) => {
    if (offices.length === 0 || (discourse.quoteOf[at] ?? -1) >= 0) return;
    const person = isPerson(doc, words[at]) ? nameAround(doc, at) : holderOf(referents, at);
    if (person === null) return;
    for (const office of offices) found.push({ person, office, from: Math.min(from, office.first) });
  };
  for (let i = 0; i < words.length; i++) {
    const capacity = capacityEnd(words, i);
    if (capacity !== null) {
      const { offices } = readOfficeList(doc, capacity);
      const holder = offices.length === 0 ? null : holderInSentence(doc, i);
      if (holder !== null) add(holder, offices, isPerson(doc, words[holder]) ? nameAround(doc, holder).first : holder);
    } else if (isPronoun(words, i)) add(i, predicatesBehind(doc, i + 1), i);
  }
  for (const { phrase } of referents.phrases.flat()) {
    const office = standsForNamed(referents, phrase) ? readOffice(doc, phrase.first + 1) : null;
    if (office === null || office.kind === 'athlete' || !tells(phrase.head ?? '', office)) continue;
    const person = mentionOf(referents, referentOf(referents, phrase), phrase.first);
    if (person !== null) found.push({ person, office, from: phrase.first });
  }
  for (const { first } of discourse.sentences) {
    const { offices, end } = fronted(doc, first);
    const subject = behindHonorific(words, end + 1);
    if (words[end]?.lower === ',' && (isPerson(doc, words[subject]) || isPronoun(words, subject)))
      add(subject, offices, first);
  }
  return found;
}

/** False for another word for an office that the text tells elsewhere: *le magistrat*, *le souverain*. */
function tells(head: string, { kind, former }: OfficePhrase): boolean {
  return /^élue?$/.test(head) || ((kind === 'trade' || former) && !WIDER.has(head) && !EPITHETS.has(head));
}

/** *il* and *elle* that stand for somebody. */
function isPronoun(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower;
  return lower === 'elle' || (lower === 'il' && !IMPERSONAL.test(words[at + 1]?.lower ?? ''));
}

/** *Député européen en 1979, puis ministre, il devient*, *Nommé préfet, X*: the offices that open a sentence without an article. */
function fronted(doc: Document, first: number): { offices: readonly OfficePhrase[]; end: number } {
  const { words } = doc;
  const opening = words[first]?.lower ?? '';
  if (DETERMINERS.has(opening) || opening.startsWith('spécialiste')) return { offices: [], end: first };
  return readOfficeList(doc, MADE.test(opening) ? first + 1 : first);
}

/** Behind *en tant que*, *à titre de*, *au poste de*, *comme*: the word at which an office may start. */
function capacityEnd(words: readonly Word[], at: number): number | null {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (FUNCTION.test(lower) && DE.has(next) && !/^une?$/.test(words[at - 1]?.lower ?? '')) return at + 2;
  if (lower === 'être' && words[at - 1]?.lower === 'pour' && KNOWN.test(words[at - 2]?.lower ?? '')) return at + 1;
  if (lower === 'tant' && words[at - 1]?.lower === 'en' && /^qu[e']$/.test(next)) return at + 2;
  if (lower === 'comme' && !DETERMINERS.has(next)) return at + 1;
  return null;
}

/** The word of the person or of the pronoun before word `at` in its sentence; of *X remplace Y au poste de Z*, that of X. */
function holderInSentence(doc: Document, at: number): number | null {
  const { words } = doc;
  for (let i = at - 1; i >= Math.max(0, at - SENTENCE) && words[i]?.lower !== '.'; i--) {
    if (isPronoun(words, i)) return i;
    if (!isPerson(doc, words[i])) continue;
    const { first } = nameAround(doc, i);
    const replaced = [first - 1, first - 2].some((k) => REPLACING.test(words[k]?.lower ?? ''));
    if (!replaced) return i;
    i = first;
  }
  return null;
}

/** The holder that a pronoun stands for; where that is nobody by name, the one that the same pronoun stood for last. */
function holderOf(referents: Referents, pronoun: number): WordRange | null {
  const { words } = referents.discourse.doc;
  for (let i = pronoun; i >= Math.max(0, pronoun - PRONOUNS_BACK); i--) {
    if (words[i]?.lower !== words[pronoun]?.lower) continue;
    const person = personOf(referents, i);
    if (person !== null) return person;
  }
  return null;
}

function personOf(referents: Referents, pronoun: number): WordRange | null {
  const phrase = readNounPhrase(referents.discourse.doc, pronoun, pronoun + 1);
  return phrase === null ? null : mentionOf(referents, referentOf(referents, phrase), pronoun);
}

/** The last mention of a person before a word. */
function mentionOf(referents: Referents, name: string | null, pronoun: number): WordRange | null {
  const { doc } = referents.discourse;
  if (name === null) return null;
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - WORDS_BACK); i--) {
    const index = doc.words[i]?.name ?? -1;
    if (index >= 0 && doc.names[index]?.type === 'Person' && referents.namesakes.fullNames[index] === name) {
      return nameAround(doc, i);
    }
  }
  return null;
}

function nameAround(doc: Document, at: number): WordRange {
  return { first: nameStart(doc, at), end: nameEnd(doc, at) };
}
