import type { Discourse } from '../coreference/discourse.ts';
import { isLower } from '../phrases/word-classes.ts';
import type { WordRange } from '../text/words.ts';
import type { Attribution } from './attribution.ts';
import type { Cue } from './cues.ts';

/** Right before the marks: the words in them name something. */
const NAMING =
  /^(?:intitulée?s?|nommée?s?|appelée?s?|surnommée?s?|baptisée?s?|dénommée?s?|titrée?s?|rebaptisée?s?|dites|dits|prénommée?|sobriquet|surnom|pseudonyme|fameux|fameuse)$/;
/** The same before a capital. */
const NAMED =
  /^(?:titre|nom|chanson|films?|livres?|albums?|roman|émission|organisation|mouvement|opération|collectif|parti|journées?|affaire|slogan|hashtag|terme|termes|expression|mot|groupe|projet|programme|série|jeu|association|campagne|plan|loi|site|spectacle|pièce|vidéo|documentaire|rubrique)$/;
const PARTICLE = /^(?:de|d'|du|des|le|la|l'|les|un|une|comme|à|au|aux|ces|ce|cette)$/;
/** *mis en examen pour « … »*, *condamné à « … »*: the words in the marks name an offence or its punishment. */
const OFFENCE =
  /^(?:examen|poursuivie?s?|enquête|plainte|condamnée?s?|inculpée?s?|jugée?s?|coupables?|arrêtée?s?|ouverte|information|écrouée?s?|procès|judiciaire|parquet|chefs?|accusations?|poursuites|interpellée?s?|vue)$/;

/** First words of an aim: *pour « ne pas céder »*, *pour « déterminer … »*. */
const AIM = /^(?:ne|n'|être)$|(?:er|ir)$/;
const REACH = 15;
/** *…, selon X* speaks for the whole sentence. */
const SOURCE_REACH = 30;
/** Fewer words without any sign of speech are a term. */
const TERM = 5;

/**
 * True for words that somebody said or wrote; false for a title, a nickname or a term in quotation marks.
 *
 * @param known spans already taken for quotations, or not, in order: words listed with a name are one as well
 */
export function isQuotation(
  discourse: Discourse,
  quote: number,
  told: Attribution,
  known: readonly boolean[],
): boolean {
  const range = discourse.quoteWords[quote] ?? { first: 0, end: 0 };
  const { kind, cue, speaker } = told;
  const count = countWords(discourse, range);
  if (kind === 'after' && count >= 3) return true;
  if (cue === null && isAside(discourse, range.first)) return false;
  if (isNamed(discourse, quote) || (isOffence(discourse, range.first) && count < 25)) return false;
  const said = kind !== 'previous' && kind !== 'none' && kind !== 'subject';
  if (count < 3) {
    const listed = kind === 'sibling' && known[quote - 1] === false;
    if ((cue?.form === 'infinitive' && !isCall(discourse, range)) || isFar(cue, range)) return false;
    return said && !listed && speaker !== null && cue !== null && !isTitle(discourse, range, cue);
  }
  if (kind === 'none') return count > TERM;
  if (kind === 'subject') return count > TERM && !startsWithCapital(discourse, range.first);
  return kind === 'previous' ? count > 3 : true;
}

/** *« Assez ! »*. */
function isCall({ doc: { words } }: Discourse, { end }: WordRange): boolean {
  return /^[!?]$/.test(words[end - 2]?.lower ?? '');
}

/** Too many words stand between the cue and one or two words in marks. */
function isFar(cue: Cue | null, { first, end }: WordRange): boolean {
  const reach = cue?.form === 'source' ? SOURCE_REACH : REACH;
  return cue !== null && (first - cue.end > reach || cue.first - end > reach);
}

function countWords({ doc: { words } }: Discourse, { first, end }: WordRange): number {
  let count = 0;
  for (let i = first; i < end; i++) if (words[i]?.kind !== 'punctuation') count++;
  return count;
}

function startsWithCapital({ doc: { words, text } }: Discourse, first: number): boolean {
  return !isLower(text, words[first + 1]);
}

/** In brackets or behind a dash inside a paragraph: a gloss or a reference. */
function isAside({ doc: { words } }: Discourse, first: number): boolean {
  return /^[([–—-]$/.test(words[first - 1]?.lower ?? '');
}

/** True behind a word of naming: *surnommé « … »*, *le film « … »*; and for the name of an organisation. */
export function isNamed(discourse: Discourse, quote: number): boolean {
  const { first = 0, end = 0 } = discourse.quoteWords[quote] ?? {};
  const { words, text, names } = discourse.doc;
  const name = words[first + 1]?.name ?? -1;
  if (names[name]?.type === 'Organization' && words[end - 2]?.name === name) return true;
  let i = first - 1;
  while (i >= first - 2 && PARTICLE.test(words[i]?.lower ?? '')) i--;
  const before = words[i]?.lower ?? '';
  return NAMING.test(before) || (NAMED.test(before) && /\p{Lu}/u.test(text[words[first + 1]?.start ?? 0] ?? ''));
}

/** One or two words in capitals are a name, save behind a colon and before an inverted verb (*« Oui », a dit X*). */
function isTitle(discourse: Discourse, { first, end }: WordRange, cue: Cue): boolean {
  const { words, text } = discourse.doc;
  if (words[first - 1]?.lower === ':' || cue.form === 'inverted') return false;
  if (words[end]?.lower === ',' && cue.first >= end && cue.first - end <= 3) return false;
  if (isCall(discourse, { first, end })) return false;
  for (let i = first; i < end; i++) {
    const word = words[i];
    if (word?.kind === 'word') return !isLower(text, word);
  }
  return false;
}

function isOffence({ doc: { words } }: Discourse, first: number): boolean {
  if (words[first - 1]?.lower === 'à' && /^condamnée?s?$/.test(words[first - 2]?.lower ?? '')) return true;
  if (!/^(?:pour|de|d')$/.test(words[first - 1]?.lower ?? '') || AIM.test(words[first + 1]?.lower ?? '')) return false;
  for (let i = first - 2; i >= first - 12; i--) if (OFFENCE.test(words[i]?.lower ?? '')) return true;
  return false;
}
