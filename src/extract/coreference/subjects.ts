import type { Document } from '../document.ts';
import {
  CLITICS,
  COMMON_VERBS,
  CONJUNCTIONS,
  CONTRACTED,
  DE,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lexicons/function-words.ts';
import { speakerNoun } from '../lexicons/speaker-nouns.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { officeHeads } from '../phrases/office-words.ts';
import { isContent, isLower, isPerson, nameStart } from '../phrases/word-classes.ts';
import type { Word } from '../text/words.ts';
import type { Discourse } from './discourse.ts';

/** A noun phrase in its place. */
export interface PlacedPhrase {
  readonly phrase: NounPhrase;
  /** It stands behind a preposition or in brackets, so that it is no subject. */
  readonly governed: boolean;
  /** It stands behind *selon*: a source, which later pronouns go on with. */
  readonly source: boolean;
  /** It stands behind *par*. */
  readonly agent: boolean;
}

/** Words before *qui* in which its person is sought. */
const ANTECEDENT = 14;

/** The noun phrases outside quotations in words `[from, to)`, in order and not overlapping. */
export function nounPhrases(discourse: Discourse, from: number, to: number): PlacedPhrase[] {
  const { words } = discourse.doc;
  const found: PlacedPhrase[] = [];
  let governed = false;
  let depth = 0;
  for (let i = from; i < to; ) {
    const quote = discourse.quoteOf[i] ?? -1;
    if (quote >= 0) {
      i = discourse.quoteWords[quote]?.end ?? to;
      governed = false;
      continue;
    }
    const lower = words[i]?.lower ?? '';
    if (lower === '(') depth++;
    if (lower === ')' && depth > 0) depth--;
    const opens = i === from || words[i - 1]?.kind === 'punctuation';
    const others = opens && lower === "d'" && words[i + 1]?.lower === 'autres';
    if (others || (words[i]?.name === -1 && (PREPOSITIONS.has(lower) || CONTRACTED.has(lower)) && lower !== 'des')) {
      governed ||= !others;
      i++;
      continue;
    }
    const phrase = readNounPhrase(discourse.doc, i, to, governed);
    const source =
      /^(?:selon|après)$/.test(words[i - 1]?.lower ?? '') || (i === from + 1 && words[from]?.lower === 'pour');
    if (phrase !== null) {
      const listed = isListed(words, phrase, found.at(-1));
      const agent = words[i - 1]?.lower === 'par';
      found.push({ phrase, governed: governed || listed || depth > 0, source: source && depth === 0, agent });
    }
    if (phrase !== null || words[i]?.kind === 'punctuation' || CONJUNCTIONS.has(lower) || COMMON_VERBS.has(lower)) {
      governed = false;
    }
    if (isBareNoun(discourse.doc, i, phrase)) governed = false;
    i = Math.max(i + 1, phrase?.end ?? 0);
  }
  return found;
}

/** *par téléphone X*, *de marbre le maire*: a preposition's noun without article, before a phrase that it does not govern. */
function isBareNoun({ words, ...doc }: Document, at: number, phrase: NounPhrase | null): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (phrase !== null || word === undefined || next === undefined || !isContent(word) || /^tou[ts]/.test(word.lower))
    return false;
  if (word.kind !== 'word' || word.name >= 0 || !isLower(doc.text, word)) return false;
  const before = words[at - 1]?.lower ?? '';
  if (!PREPOSITIONS.has(before) || CONTRACTED.has(before)) return false;
  return DETERMINERS.has(next.lower) || doc.names[next.name]?.type === 'Person';
}

/** *devant X et Y,*: the preposition governs both, save where a verb follows the second (*il joue avec X et Y gagne*). */
function isListed(words: readonly Word[], phrase: NounPhrase, last: PlacedPhrase | undefined): boolean {
  if (last?.governed !== true || last.phrase.end !== phrase.first - 1) return false;
  if (!/^(?:et|ou)$/.test(words[phrase.first - 1]?.lower ?? '')) return false;
  const next = words[phrase.end];
  return next === undefined || next.kind === 'punctuation' || PREPOSITIONS.has(next.lower);
}

/** The subject of the verb at word `verb` in a sentence that starts at word `first`; `null` where none is found. */
export function subjectOfVerb(discourse: Discourse, first: number, verb: number): NounPhrase | null {
  const { words } = discourse.doc;
  let i = verb - 1;
  while (i >= first && CLITICS.has(words[i]?.lower ?? '')) i--;
  const before = words[i]?.lower ?? '';
  if (i >= first && SUBJECT_PRONOUNS.has(before)) return readNounPhrase(discourse.doc, i, verb);
  const placed = nounPhrases(discourse, first, i + 1);
  if (before === 'qui')
    return antecedent(discourse, Math.max(first, i - ANTECEDENT), i) ?? placed.at(-1)?.phrase ?? null;
  const own = placed.filter(({ governed }) => !governed);
  if (before === 'et') return (own.find(({ phrase }) => !isPlacing(discourse, phrase)) ?? own[0])?.phrase ?? null;
  const adjacent = own.at(-1)?.phrase;
  if (adjacent !== undefined && adjacent.end >= i) return adjacent;
  const person = own.find(({ phrase }) => isPersonal(discourse, phrase));
  return (person ?? own.find(({ phrase }) => phrase.kind !== 'phrase') ?? own[0])?.phrase ?? null;
}

/** *Place de la Gare, X crie*: where it was. */
function isPlacing({ doc: { words, names } }: Discourse, { name, determiner, end }: NounPhrase): boolean {
  return determiner === null && names[name]?.type === 'Place' && words[end]?.lower === ',';
}

/** True for a person's name, a pronoun, an office or another noun for a person. */
function isPersonal({ doc }: Discourse, { kind, name, head }: NounPhrase): boolean {
  if (kind === 'name') return doc.names[name]?.type === 'Person';
  return kind === 'pronoun' || officeHeads(head ?? '').length > 0 || speakerNoun(head ?? '') === 'person';
}

/** True for what may speak: a name, a person, a body, a document. */
export function maySpeak(discourse: Discourse, phrase: NounPhrase): boolean {
  const kind = speakerNoun(phrase.head ?? '');
  return phrase.kind === 'name' || isPersonal(discourse, phrase) || kind === 'body' || kind === 'document';
}

/**
 * The person whom *qui* goes on with: the last one named in words `[from, to)`, *X, président de Y, qui a déclaré*; before a
 * comma no complement (*X, successeur de Z, qui*).
 */
function antecedent(discourse: Discourse, from: number, to: number): NounPhrase | null {
  const { doc } = discourse;
  let other: NounPhrase | null = null;
  for (let i = to - 1; i >= from; i--) {
    if ((discourse.quoteOf[i] ?? -1) >= 0 || /^[.;:]$/.test(doc.words[i]?.lower ?? '')) return other;
    if (!isPerson(doc, doc.words[i])) continue;
    const first = nameStart(doc, i);
    other ??= readNounPhrase(doc, first, to);
    if (doc.words[to - 1]?.lower !== ',' || !DE.has(doc.words[first - 1]?.lower ?? ''))
      return readNounPhrase(doc, first, to);
    i = first;
  }
  return other;
}

/** The first phrase of a sentence's words `[first, end)` that no preposition governs. */
export function mainSubject(discourse: Discourse, first: number, end: number): NounPhrase | null {
  return nounPhrases(discourse, first, end).find(({ governed }) => !governed)?.phrase ?? null;
}
