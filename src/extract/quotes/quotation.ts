import type { Frame } from '../coreference/frame.ts';
import { isLower } from '../positions/office-phrase.ts';
import type { Attribution } from './attribution.ts';

/** Right before the marks: the words in them name something. */
const NAMING =
  /^(?:intitulée?s?|nommée?s?|appelée?s?|surnommée?s?|baptisée?s?|dénommée?s?|titrée?s?|rebaptisée?s?|dites|dits|prénommée?|sobriquet|surnom|pseudonyme|fameux|fameuse)$/;
/** The same before a capital. */
const NAMED =
  /^(?:titre|nom|chanson|films?|livres?|albums?|roman|émission|organisation|mouvement|opération|collectif|parti|journées?|affaire|slogan|hashtag|terme|termes|expression|mot|groupe|projet|programme|série|jeu|association|campagne|plan|loi|site|spectacle|pièce|vidéo|documentaire|rubrique)$/;
const PARTICLE = /^(?:de|d'|du|des|le|la|l'|les|un|une|comme|à|au|aux|ces|ce|cette)$/;
/** *mis en examen pour « … »*: the words in the marks name an offence. */
const OFFENCE =
  /^(?:examen|poursuivie?s?|enquête|plainte|condamnée?s?|inculpée?s?|jugée?s?|coupables?|arrêtée?s?|ouverte|information|écrouée?s?|procès|judiciaire|parquet|chefs?|accusations?|poursuites|interpellée?s?)$/;

/** True for words that somebody said or wrote; false for a title, a nickname or a term in quotation marks. */
export function isQuotation(frame: Frame, quote: number, attribution: Attribution): boolean {
  const range = frame.quoteUnits[quote] ?? { first: 0, end: 0 };
  const { units } = frame.context;
  let words = 0;
  for (let i = range.first; i < range.end; i++) if (units[i]?.kind !== 'punctuation') words++;
  if (attribution.kind === 'after' && words >= 3) return true;
  if (attribution.cue === null && isAside(frame, range.first)) return false;
  if (names(frame, range.first) || (isOffence(frame, range.first) && words < 25)) return false;
  if (words < 3 && isTitle(frame, range.first, range.end)) return false;
  if (words < 3) return attribution.speaker !== null && attribution.cue !== null && attribution.kind !== 'previous';
  if (attribution.kind === 'previous' || attribution.kind === 'none' || attribution.kind === 'subject')
    return words >= 4;
  return true;
}

/** In brackets or behind a dash inside a paragraph: a gloss or a reference. */
function isAside(frame: Frame, first: number): boolean {
  const { units } = frame.context;
  return /^[([–—-]$/.test(units[first - 1]?.lower ?? '');
}

function names(frame: Frame, first: number): boolean {
  const { units, article } = frame.context;
  let i = first - 1;
  while (i >= first - 2 && PARTICLE.test(units[i]?.lower ?? '')) i--;
  const before = units[i]?.lower ?? '';
  return (
    NAMING.test(before) || (NAMED.test(before) && /\p{Lu}/u.test(article.text[units[first + 1]?.start ?? 0] ?? ''))
  );
}

/** One or two words in capitals, with the kind of thing that they name shortly before: *l’émission de TMC « Quotidien »*. */
function isTitle(frame: Frame, first: number, end: number): boolean {
  const { units, article } = frame.context;
  for (let i = first; i < end; i++) {
    const unit = units[i];
    if (unit?.kind === 'word' && isLower(article.text, unit)) return false;
  }
  for (let i = first - 1; i >= first - 5; i--) if (NAMED.test(units[i]?.lower ?? '')) return true;
  return false;
}

function isOffence(frame: Frame, first: number): boolean {
  const { units } = frame.context;
  if (!/^(?:pour|de|d')$/.test(units[first - 1]?.lower ?? '')) return false;
  for (let i = first - 2; i >= first - 12; i--) if (OFFENCE.test(units[i]?.lower ?? '')) return true;
  return false;
}
