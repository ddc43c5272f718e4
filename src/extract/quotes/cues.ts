import { AUXILIARIES, BEING, DETERMINERS } from '../lexicons/function-words.ts';
import {
  SPEECH_BEFORE_MARKS,
  SPEECH_FINITE,
  SPEECH_INFINITIVE,
  SPEECH_PAST,
  SPEECH_PRESENT,
  SPEECH_REFLEXIVE,
} from '../lexicons/speech-verbs.ts';
import type { Word, WordRange } from '../text/words.ts';

/** Words that signal speech. */
export interface Cue extends WordRange {
  readonly form: 'inverted' | 'verb' | 'participle' | 'infinitive' | 'passive' | 'source';
  /** First word of the verb group, auxiliary included, where the cue is only its participle. */
  readonly verb: number;
}

const INVERTED = /^(.+?)-(?:t-)?(?:il|elle|ils|elles|on)$/;
const FACTIVE = /^(?:savoir|remarquer|valoir|observer|comprendre|part|entendre|état|référence)$/;
const PUTTING = /^(?:met|mettent|mettait|mettaient|mettant)$/;
const SEEING = /^(?:voit|voient|voyait|voyaient|voyant)$/;
/** Participles of those who hand on what others said: *cité par le journal*. */
const PASSED_ON = /^(?:cité|rapporté|relevé|appelé)e?s?$/;
/** What else means *selon*. */
const SOURCES =
  "d' après|à en croire|de l' avis de|de l' aveu de|aux yeux de|aux dires de|de l' avis du|de l' aveu du|aux yeux du|aux dires du"
    .split('|')
    .map((words) => words.split(' '));
const BETWEEN = 5;
const REFLEXIVE = /^(?:s'|se|m'|me)$/;
const NOUN_MARKERS = new Set([...DETERMINERS, ..."d' de du au en sans sur par première dernière nouvelle".split(' ')]);
const SUBJECT = /^(?:il|elle|qui|on|ils|elles|ne|n'|comme)$/;
/** Forms that may be nouns; *répondit* and *souhaitait* are none. */
const NOUN = /e$|^dit$|^écrit$/;
const DENIABLE =
  /^(?:di(?:re|t|sent)$|expliqu|précis|comment|indiqu|répond|confirm|révél|communiqu|réag|justifi|détaill)/;
/** *ne cesse de dire*, *n’a pas hésité à dire*, *ne dit que*. */
const AFFIRMING = /^(?:cess|hésit|manqu|cach|qu[e']$)/;
const CLITIC_L = /^(?:l'|la|le|les)$/;

/** The cue that begins with word `at`; `null` where none does. */
export function cueAt(words: readonly Word[], at: number): Cue | null {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return null;
  const { lower } = word;
  const next = words[at + 1]?.lower ?? '';
  const cue = (length: number, form: Cue['form']): Cue => ({ first: at, end: at + length, verb: at, form });
  const stem = lower.includes('-') ? INVERTED.exec(lower)?.[1] : undefined;
  if (/^(?:peut|pouvait)(?:-on)?$/.test(lower) && next === 'lire') return cue(2, 'verb');
  if (stem !== undefined) return invertedCue(words, at, stem);
  if (AUXILIARIES.has(lower)) return compoundCue(words, at);
  if (word.name >= 0 || !isReporting(words, at, at)) return null;
  const form = beforeMarks(words, at);
  if (form !== null && form !== 'past') return cue(1, form);
  if (SPEECH_FINITE.has(lower) && !isNoun(words, at) && !isPassive(words, at)) return cue(1, 'verb');
  if (isPutting(words, at)) return cue(3, lower === 'mettant' ? 'participle' : 'verb');
  if (/^(?:fait|faisait|font)$/.test(lower) && FACTIVE.test(next)) return cue(2, 'verb');
  if (SPEECH_PRESENT.has(lower) && lower !== 'maintenant') return cue(1, 'participle');
  if (SPEECH_INFINITIVE.has(lower) && !isPurpose(words, at)) return cue(1, 'infinitive');
  if (SPEECH_PAST.has(lower) && !PASSED_ON.test(lower) && hasAgent(words, at)) return cue(1, 'passive');
  if (SEEING.test(lower) && isOpinion(words, at)) return cue(1, lower === 'voyant' ? 'participle' : 'verb');
  if (lower === 'selon' || lower === 'dixit') return cue(1, 'source');
  const source = SOURCES.find((expression) => expression.every((part, k) => words[at + k]?.lower === part));
  return source === undefined ? null : cue(source.length, 'source');
}

/** False for a form of *s’emporter* whose verb group, from word `verb` on, has no *se*. */
function isReporting(words: readonly Word[], at: number, verb: number): boolean {
  return !SPEECH_REFLEXIVE.has(words[at]?.lower ?? '') || REFLEXIVE.test(words[verb - 1]?.lower ?? '');
}

/** What form of *lancer* stands right before a mark. */
function beforeMarks(words: readonly Word[], at: number) {
  if (!/^[:«“„‹"”″<]/.test(words[at + 1]?.lower ?? '')) return null;
  return SPEECH_BEFORE_MARKS.get(words[at]?.lower ?? '') ?? null;
}

/** *n’a pas su expliquer*, *ne précise pas*: nothing was said. */
export function isDenied(words: readonly Word[], { first, verb, form }: Cue): boolean {
  if (!DENIABLE.test(words[first]?.lower ?? '') && !DENIABLE.test(words[first + 1]?.lower ?? '')) return false;
  for (let i = verb - 1; i >= verb - BETWEEN; i--) {
    const { lower = '.', kind } = words[i] ?? {};
    if (kind !== 'word' || AFFIRMING.test(lower)) return false;
    if (/^n[e']$/.test(lower)) return true;
    if (form !== 'infinitive' && !CLITIC_L.test(lower) && !/^(?:lui|leur|y|en)$/.test(lower)) return false;
  }
  return false;
}

/** *qualifié par les enquêteurs d’« … »*, *jugé « … » par X*: no verb of having makes the participle active. */
function hasAgent(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= at - BETWEEN; i--) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'été') return true;
    if (AUXILIARIES.has(lower)) return BEING.has(lower) && !REFLEXIVE.test(words[i - 1]?.lower ?? '');
    if (words[i]?.kind === 'punctuation') return true;
    if (lower === 'avoir' || lower.includes('-t-') || lower.endsWith('-il')) return false;
  }
  return true;
}

/** *X y voit « … »*, *X voit dans la loi un « … »*. */
function isOpinion(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === 'y' || /^(?:dans|en|là)$/.test(words[at + 1]?.lower ?? '');
}

/** *met en avant*, *mettant en garde*. */
function isPutting(words: readonly Word[], at: number): boolean {
  const noun = words[at + 2]?.lower ?? '';
  return (
    PUTTING.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'en' && /^(?:avant|garde|cause|doute)$/.test(noun)
  );
}

function invertedCue(words: readonly Word[], at: number, stem: string): Cue | null {
  const end = AUXILIARIES.has(stem) || stem === "s'est" ? participleBehind(words, at + 1)?.end : at + 1;
  return end === undefined ? null : { first: at, end, verb: at, form: 'inverted' };
}

function compoundCue(words: readonly Word[], at: number): Cue | null {
  const past = participleBehind(words, at + 1);
  if (past === null || past.passive) return null;
  if (BEING.has(words[at]?.lower ?? '') && !REFLEXIVE.test(words[at - 1]?.lower ?? '')) return null;
  const first = past.first - at <= 2 ? at : past.first;
  return { first, end: past.end, verb: at, form: 'verb' };
}

/** A participle of a verb of speech a few words behind an auxiliary, and one more right behind it (*a dit assuré*). */
function participleBehind(words: readonly Word[], from: number): (WordRange & { passive: boolean }) | null {
  let passive = false;
  for (let i = from; i < from + BETWEEN; i++) {
    const word = words[i];
    if (word === undefined || word.kind === 'punctuation') return null;
    if (/^(?:été|vue?s?)$/.test(word.lower)) passive = true;
    if (word.lower === 'fait' && FACTIVE.test(words[i + 1]?.lower ?? '')) return { first: i, end: i + 2, passive };
    if (word.lower === 'tenu' && words[i + 1]?.lower === 'à' && SPEECH_INFINITIVE.has(words[i + 2]?.lower ?? '')) {
      return { first: i, end: i + 3, passive };
    }
    const past = SPEECH_PAST.has(word.lower) || beforeMarks(words, i) === 'past';
    if (past && word.name < 0 && isReporting(words, i, from - 1)) {
      const double = SPEECH_PAST.has(words[i + 1]?.lower ?? '');
      return { first: i, end: i + (double ? 2 : 1), passive };
    }
    if (DETERMINERS.has(word.lower) && !/^(?:part|côté|tour)$/.test(words[i + 1]?.lower ?? '')) return null;
  }
  return null;
}

/** *pour assurer*, *à proprement parler*, *il faut ajouter*, *ce qui veut dire*: an aim or a manner of speaking, no report. */
function isPurpose(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (words[i]?.lower.endsWith('ment') === true) i--;
  return (
    /^(?:pour|à|afin|sans|faut|de|veu(?:len)?t|voulai(?:en)?t)$/.test(words[i]?.lower ?? '') &&
    !/^(?:vient|avant|après)$/.test(words[i - 1]?.lower ?? '')
  );
}

/** *est décrit*, *ont-ils écrit*, *est plus explicite*: a participle or an adjective that is spelt like the present. */
function isPassive(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (/ment$|^(?:plus|très|moins|aussi|bien|si|trop|assez)$/.test(words[i]?.lower ?? '')) i--;
  const before = words[i]?.lower ?? '';
  return before === 'été' || AUXILIARIES.has(before.split('-')[0] ?? '');
}

/** A form that is also a noun (*annonce*, *demande*) counts as one behind a determiner or a preposition. */
function isNoun(words: readonly Word[], at: number): boolean {
  if (!NOUN.test(words[at]?.lower ?? '')) return false;
  const before = words[at - 1]?.lower ?? '';
  if (CLITIC_L.test(before)) {
    const subject = words[at - 2];
    return subject === undefined || !(subject.name >= 0 || SUBJECT.test(subject.lower));
  }
  return NOUN_MARKERS.has(before);
}
