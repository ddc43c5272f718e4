import type { Discourse } from '../coreference/discourse.ts';
import { nounPhrases, subjectOfVerb } from '../coreference/subjects.ts';
import { type Document, wordSpan } from '../document.ts';
import { WEEKDAYS } from '../lexicons/calendar.ts';
import { AUXILIARIES, CONJUNCTIONS, CONTRACTED, DE, PREPOSITIONS } from '../lexicons/function-words.ts';
import { speakerNoun } from '../lexicons/speaker-nouns.ts';
import { type NounPhrase, namelessPhrase, readNounPhrase, TIME } from '../phrases/noun-phrase.ts';
import { isLower, nameStart } from '../phrases/word-classes.ts';
import { type Cue, cueAt } from './cues.ts';

/** Words between a quotation and its cue. */
const FILLER =
  /^(?:,|-|–|—|ainsi|également|encore|toutefois|cependant|néanmoins|pourtant|notamment|aussi|donc|enfin|ensuite|alors|même|hier|déjà|récemment|tout|.*[^n]ement|.*[ae]mment|\[|\]|\d+)$/;
const ASIDE = /^(?:pour (?:sa|leur) part|de (?:son|leur) côté|quant à (?:lui|elle|eux|elles)|à (?:son|leur) tour)$/;
/** Words behind a quotation or its cue in which the speaker is sought. */
export const BEHIND = 16;

/** Verbs of speech that take no person for their object. */
const SAYING =
  /^(?:di(?:t|sent)|(?:r?ajout|affirm|déclar|précis|indiqu|expliqu|assur|annonc|estim|confi|racont|soulign|rapport|insist|not|répond|conclu|affirm|lâch|gliss))/;

const VERBAL = new Set([...AUXILIARIES, "s'", 'se', 'ne', "n'"]);

/** The pronoun of *a-t-il*: its last letters. */
export function invertedPronoun(discourse: Discourse, cue: Cue): NounPhrase | null {
  const word = discourse.doc.words[cue.first];
  if (word === undefined) return null;
  const length = word.lower.length - word.lower.lastIndexOf('-') - 1;
  const span = { start: word.end - length, end: word.end };
  return namelessPhrase('pronoun', { first: cue.first, end: cue.first + 1 }, span);
}

/** Whom *selon*, whose words end at `at`, makes the source: *selon X*, *selon lui*, *X, selon lequel*, *selon un rapport de X*. */
export function sourceBehind(discourse: Discourse, at: number, limit: number): NounPhrase | null {
  const { doc } = discourse;
  if ((discourse.quoteOf[at] ?? -1) >= 0) return null;
  if (/^l[ae]s?quel(?:le)?s?$/.test(doc.words[at]?.lower ?? '')) {
    const { first } = discourse.sentences[discourse.sentenceOf[at] ?? 0] ?? { first: at };
    return nounPhrases(discourse, first, at).at(-1)?.phrase ?? null;
  }
  const phrase = readNounPhrase(doc, at, limit, true) ?? sourcePronoun(discourse, at);
  return phrase === null ? null : (wordsOwner(doc, phrase, limit) ?? phrase);
}

/** *les mots de X*, *un communiqué de presse de X*, *les informations fournies par X*: whose words they are, where a name tells. */
function wordsOwner(doc: Document, { kind, head, first, end }: NounPhrase, limit: number): NounPhrase | null {
  const noun = kind === 'phrase' ? speakerNoun(head ?? '') : null;
  if (noun !== 'document' && noun !== 'utterance') return null;
  const { words } = doc;
  for (let i = first; i < Math.min(limit, end + 2); i++) {
    const agent = words[i]?.lower === 'par';
    if (!agent && (i >= end || !DE.has(words[i]?.lower ?? ''))) continue;
    const owner = readNounPhrase(doc, words[i]?.lower === 'du' ? i : i + 1, limit, true) ?? null;
    if (owner !== null && (noun === 'utterance' || owner.kind === 'name')) return owner;
  }
  return null;
}

/** *selon lui*, *selon elle*. */
function sourcePronoun(discourse: Discourse, at: number): NounPhrase | null {
  const word = discourse.doc.words[at];
  if (word?.lower !== 'lui' && word?.lower !== 'eux') return null;
  return namelessPhrase('pronoun', { first: at, end: at + 1 }, { start: word.start, end: word.end });
}

/** Behind the words between a quotation and its cue, or between the cue and its subject: *pour sa part*, *le 20 mars*. */
export function fillerEnd({ doc: { words } }: Discourse, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const [lower = '', second = '', third = ''] = [words[i]?.lower, words[i + 1]?.lower, words[i + 2]?.lower];
    if (ASIDE.test(`${lower} ${second} ${third}`)) i += 3;
    else if (lower === "d'" && second === 'ailleurs') i += 2;
    else if (/^(?:un|ce|cette|le)$/.test(lower) && TIME.has(second)) i += 2;
    else if (lower === 'le' && words[i + 1]?.kind === 'number') i += 3;
    else if (FILLER.test(lower)) i++;
    else break;
  }
  return Math.min(i, limit);
}

/** Who speaks by what stands behind the words of a cue: *a-t-il dit*, *selon X*, *a déclaré X*. */
export function speakerBehind(discourse: Discourse, cue: Cue, limit: number): NounPhrase | null {
  if (cue.form === 'inverted') return invertedPronoun(discourse, cue);
  if (cue.form === 'source') return sourceBehind(discourse, cue.end, limit);
  return cue.form === 'verb' ? subjectBehind(discourse, cue.end, limit) : null;
}

/** The subject behind an inverted verb: right there, or behind an adjunct (*a déclaré à l’AFP le ministre*). */
export function subjectBehind(discourse: Discourse, from: number, limit: number): NounPhrase | null {
  const { words } = discourse.doc;
  const i = fillerEnd(discourse, from, limit);
  const here = readNounPhrase(discourse.doc, i, limit);
  if (here !== null) return here;
  const unknown = bareCapital(discourse, i, limit);
  if (unknown !== null) return unknown;
  const { lower = '' } = words[i] ?? {};
  const adjunct = PREPOSITIONS.has(lower) || CONTRACTED.has(lower) || WEEKDAYS.has(lower);
  if (!adjunct && !/^(?:hier|ce|cette)$/.test(lower)) return null;
  const stop = Math.min(limit, i + BEHIND);
  const placed = nounPhrases(discourse, i, stop).find(({ phrase, governed }) => !governed && phrase.kind === 'name');
  return placed?.phrase ?? nounPhrases(discourse, i, stop).find(({ governed }) => !governed)?.phrase ?? null;
}

/** A capitalised word behind the verb that no rule takes for a name (*a écrit Temer*). */
function bareCapital(discourse: Discourse, at: number, limit: number): NounPhrase | null {
  const { words, text } = discourse.doc;
  let i = at;
  while (i < Math.min(limit, at + 4) && words[i]?.kind === 'word' && !isLower(text, words[i])) i++;
  if (i === at || CONJUNCTIONS.has(words[at]?.lower ?? '')) return null;
  const unknown = { first: at, end: i };
  return namelessPhrase('phrase', unknown, wordSpan(discourse.doc, unknown));
}

/** *on peut lire*. */
export function isReading({ doc: { words } }: Discourse, cue: Cue): boolean {
  return words[cue.end - 1]?.lower === 'lire';
}

/** Where one reads the words: the last name (*sur la page de Pixar, on peut lire : « … »*), else a document. */
export function readAt(discourse: Discourse, first: number, at: number): NounPhrase | null {
  const documents = () =>
    nounPhrases(discourse, first, at).filter(({ phrase }) => speakerNoun(phrase.head ?? '') === 'document');
  return lastNamed(discourse, first, at, /^(?:Person|Organization)$/) ?? documents().at(-1)?.phrase ?? null;
}

/** The last name of these types outside quotations in words `[first, at)`. */
export function lastNamed(discourse: Discourse, first: number, at: number, types: RegExp): NounPhrase | null {
  const { doc } = discourse;
  for (let i = at - 1; i >= first; i--) {
    if ((discourse.quoteOf[i] ?? -1) >= 0 || !types.test(doc.names[doc.words[i]?.name ?? -1]?.type ?? '')) continue;
    return readNounPhrase(doc, nameStart(doc, i), at);
  }
  return null;
}

/** *X a rappelé que selon lui « … »*: who speaks is who reports. */
export function subjectOfReport(discourse: Discourse, first: number, at: number): NounPhrase | null {
  for (let i = at - 1; i >= first; i--) {
    if ((discourse.quoteOf[i] ?? -1) >= 0) return null;
    const cue = cueAt(discourse.doc.words, i);
    if (cue?.form === 'verb' && cue.end <= at) return subjectOfVerb(discourse, first, cue.verb);
  }
  return null;
}

/** The subject stands before the verb, save behind *comme* and *que*: *comme l’indique X : « … »*. */
export function verbSubject(discourse: Discourse, cue: Cue, first: number, at: number): NounPhrase | null {
  const { words } = discourse.doc;
  const clitic = /^(?:l'|le)$/.test(words[cue.verb - 1]?.lower ?? '') ? 1 : 0;
  const inverted = /^(?:comme|que|qu'|où)$/.test(words[cue.verb - 1 - clitic]?.lower ?? '');
  const behind = inverted || isInserted(discourse, cue) ? subjectBehind(discourse, cue.end, at) : null;
  return behind ?? subjectOfVerb(discourse, first, cue.verb) ?? capitalBefore(discourse, first, cue.verb);
}

/** A capitalised word right before the verb that no rule takes for a name (*Adobe explique*). */
function capitalBefore(discourse: Discourse, first: number, verb: number): NounPhrase | null {
  const { words, text } = discourse.doc;
  let i = verb;
  while (i > first && verb - i < 4 && words[i - 1]?.kind === 'word' && !isLower(text, words[i - 1])) i--;
  return i < verb ? bareCapital(discourse, i, verb) : null;
}

/** The subject of a participle or an infinitive is that of the verb before it: *a-t-il conclu, ajoutant « … »*. */
export function participleSubject(discourse: Discourse, first: number, cue: Cue): NounPhrase | null {
  const clause = verbalSubjects(discourse, first, cue.verb).at(-1) ?? null;
  const own = ownSubject(discourse, first, cue.verb);
  if (own !== null) return own;
  for (let i = cue.verb - 1; i >= first; i--) {
    if ((discourse.quoteOf[i] ?? -1) >= 0) continue;
    const earlier = cueAt(discourse.doc.words, i);
    if (earlier === null || earlier.end > cue.verb) continue;
    if (clause !== null && clause.first > earlier.verb) return clause;
    if (earlier.form === 'inverted') return invertedPronoun(discourse, earlier);
    const quoted = (discourse.quoteOf[earlier.verb - 1] ?? -1) >= 0 || (discourse.quoteOf[earlier.verb - 2] ?? -1) >= 0;
    if (earlier.form !== 'verb') continue;
    return quoted || isInserted(discourse, earlier)
      ? subjectBehind(discourse, earlier.end, cue.verb)
      : subjectOfVerb(discourse, first, earlier.verb);
  }
  return clause ?? nounPhrases(discourse, first, cue.verb).find(({ governed }) => !governed)?.phrase ?? null;
}

/** *Le train arrive, a dit X avant d’ajouter*: a clause behind a comma whose subject follows its verb. */
function isInserted({ doc }: Discourse, { first, verb, end }: Cue): boolean {
  if (doc.words[verb - 1]?.lower !== ',' || !SAYING.test(doc.words[end - 1]?.lower ?? '')) return false;
  return first === verb && readNounPhrase(doc, end, end + BEHIND) !== null;
}

/** *celui-ci ajoutant*, *X le qualifiant de*: the participle has a subject of its own. */
function ownSubject(discourse: Discourse, first: number, verb: number): NounPhrase | null {
  const { words } = discourse.doc;
  let end = verb;
  while (end > first && /^(?:le|la|l'|les|se|s'|lui|leur|y)$/.test(words[end - 1]?.lower ?? '')) end--;
  const { phrase, governed = true } = nounPhrases(discourse, first, end).at(-1) ?? {};
  if (phrase === undefined || governed || phrase.end !== end)
    return end < verb ? capitalBefore(discourse, first, end) : null;
  return phrase.kind === 'pronoun' || phrase.kind === 'name' ? phrase : null;
}

/**
 * *quand un jeune homme a tenté de le gifler en criant « … »*: phrases with a verb behind them. What somebody tells
 * (*X dit que Y a tort, ajoutant « … »*) has no part in what follows its comma.
 */
function verbalSubjects(discourse: Discourse, first: number, verb: number): NounPhrase[] {
  const { words } = discourse.doc;
  const gerund = /^(?:en|de|d')$/.test(words[verb - 1]?.lower ?? '');
  const told = ({ first: word }: NounPhrase) => !gerund && /^qu[e']$/.test(words[word - 1]?.lower ?? '');
  return nounPhrases(discourse, first, verb).flatMap(({ phrase, governed }) =>
    !governed && VERBAL.has(words[phrase.end]?.lower ?? '') && !told(phrase) ? [phrase] : [],
  );
}
