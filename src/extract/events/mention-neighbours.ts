import type { Span } from '../article-graph.ts';
import { type Document, tokenFrom } from '../document.ts';
import { SURE_FUTURE } from '../lexicons/conjugation.ts';
import { CLITICS, COMMON_VERBS, DETERMINERS } from '../lexicons/function-words.ts';
import { isSpeechForm } from '../lexicons/speech-verbs.ts';
import { isTitle } from '../lexicons/titles.ts';
import { officeHeads } from '../phrases/office-words.ts';
import { isFiniteVerb } from './main-clause.ts';

const LEADS: Readonly<Record<string, readonly string[]>> = {
  agent: ['par'],
  of: ['de', "d'", 'du', 'des'],
  at: ['à', 'en', 'au', 'aux', 'dans', 'sur', 'vers', 'près', 'chez', 'depuis'],
  source: ['selon', 'après'],
  with: ['avec', 'contre', 'entre', 'devant', 'face'],
  and: ['et', 'ou'],
  for: ['pour'],
  like: ['comme', 'dont', 'notamment'],
};
const leadOf = new Map(Object.entries(LEADS).flatMap(([name, words]) => words.map((word) => [word, name] as const)));
const OPENINGS = new Set([':', '–', '—', '-']);
const ARTICLES = new Set(['le', 'la', "l'", 'les', 'un', 'une', 'ce', 'cette']);
const MARKS: Readonly<Record<string, string>> = { ',': 'comma', '(': 'bracket', et: 'and', qui: 'who' };
const PREPOSITIONS = new Set('de du des à en au aux dans par pour avec contre sur'.split(' ').concat(["d'"]));
const KIN =
  /^(?:père|mère|parents?|fils|fille|frère|sœur|épouse|époux|mari|femme|veuve|veuf|compagne|compagnon|neveu|nièce|oncle|tante|cousine?|conjointe?|grand-père|grand-mère|ami|amie)$/;
const FORMER = /^(?:ancien|ancienne|ex|prédécesseur|prédécesseure|feu|défunt|regretté|regrettée)$/;
/** *privés de X*, *sans X*, *en l’absence de X*. */
const ABSENT = /^(?:privée?s?|sans|absence|forfait|manque|blessure)$/;
const MAY = /^(?:dev|pour|se|au|fe|voud|tiend|viend)rai(?:en)?t$/;
const HAD = new Set(['avait', 'avaient']);
/** Nouns of what somebody does or suffers: *arrestation de X*, *victoire de X*. */
const DEED =
  /(?:tion|sion|ment|age|mort|décès|victoires?|départ|retour|procès|visite|arrivée|défaite|meurtre|assassinat|rachat|retrait|succès|chute|sacre|disparition|rencontre|entrée|signature|lettre|appel)$/;
/** Tokens of a title before a name: *le président du Sénat roumain*. */
const LONGEST_TITLE = 8;
const CLAUSE_REACH = 9;
const VERB_REACH = 20;
const PARTICIPLE = /(?:é|ée|és|ées)$/;
const PAST = /(?:é|i|u|is|it)$/;
const VERB_ENDING = /[et]$/;

/** What leads to a mention, an article left aside: the start of its sentence, a kind of preposition, a mark, another word. */
export function leftOf({ lower, sentenceOf, nameOf, tokens }: Document, token: number): string {
  const article = ARTICLES.has(lower[token - 1] ?? '');
  const at = article ? token - 2 : token - 1;
  const word = lower[at];
  if (word === undefined || sentenceOf[at] !== sentenceOf[token] || OPENINGS.has(word)) return 'start';
  const lead = leadOf.get(word) ?? (tokens[at]?.kind === 'word' ? undefined : (MARKS[word] ?? 'mark'));
  if (lead !== undefined) return lead;
  if (DETERMINERS.has(word)) return 'determiner';
  if (article) return 'object';
  return (nameOf[at] ?? -1) >= 0 ? 'name' : 'word';
}

/** What follows a mention: a verb, a participle, a mark, another word. */
export function rightOf({ tokens, lower, sentenceOf }: Document, mention: Span): string {
  const token = tokenFrom(tokens, mention.end);
  const word = lower[token];
  if (word === undefined || sentenceOf[token] !== sentenceOf[token - 1]) return 'end';
  if (isSpeechForm(word)) return 'speech';
  if (PREPOSITIONS.has(word)) return 'preposition';
  if (COMMON_VERBS.has(word) || CLITICS.has(word)) return 'verb';
  const mark = MARKS[word];
  if (mark !== undefined) return mark;
  if (PARTICIPLE.test(word)) return 'participle';
  if (tokens[token]?.kind !== 'word') return 'mark';
  return VERB_ENDING.test(word) ? 'verblike' : 'word';
}

/** The token at which the phrase of a mention starts: that of a title before it, if there is one. */
export function phraseStart(doc: Document, mention: Span): number {
  const token = tokenFrom(doc.tokens, mention.start);
  for (let at = token - 1; at >= Math.max(0, token - LONGEST_TITLE); at--) {
    const word = doc.lower[at] ?? '';
    if (doc.sentenceOf[at] !== doc.sentenceOf[token] || doc.tokens[at]?.kind === 'punctuation') break;
    if (isTitle(word) || officeHeads(word).length > 0) return at;
  }
  return token;
}

/** Why somebody is named who takes no part: as a source, an owner, kin, absent, of an earlier or later time; else null. */
export function asideOf(doc: Document, mention: Span, left: string): string | null {
  const { lower, tokens } = doc;
  if (left === 'source') return left;
  const token = tokenFrom(tokens, mention.start);
  const before = lower.slice(Math.max(0, token - 3), token);
  if (before.some((word) => ABSENT.test(word))) return 'absent';
  if (left === 'of' && !DEED.test(lower[beforeArticle(doc, mention) - 1] ?? '')) return 'owner';
  if (before.some((word) => KIN.test(word))) return 'kin';
  if (before.some((word) => FORMER.test(word))) return 'former';
  if (isEarlier(doc, token, tokenFrom(tokens, mention.end))) return 'earlier';
  return isAhead(doc, token) ? 'ahead' : null;
}

/** True for a subject, its apposition, an agent, or an object right behind its verb. */
export function isArgument(doc: Document, mention: Span, left: string): boolean {
  if (left === 'start' || left === 'agent' || left === 'comma') return true;
  const at = beforeArticle(doc, mention);
  const verb = doc.lower[at] ?? '';
  const isBehindName = (doc.nameOf[at - 1] ?? -1) >= 0 && VERB_ENDING.test(verb); // *X rachète Y*
  return (left === 'word' || left === 'object') && (isBehindName || isFiniteVerb(doc.lower, at) || PAST.test(verb));
}

/** The token before the phrase of a mention and its article. */
function beforeArticle(doc: Document, mention: Span): number {
  const start = phraseStart(doc, mention);
  return ARTICLES.has(doc.lower[start - 1] ?? '') ? start - 2 : start - 1;
}

/** In a clause of the pluperfect. */
function isEarlier({ lower, sentenceOf }: Document, first: number, end: number): boolean {
  const clause = (from: number, step: 1 | -1) => {
    for (let at = from, steps = 0; steps < CLAUSE_REACH && sentenceOf[at] === sentenceOf[first]; at += step, steps++) {
      if (HAD.has(lower[at] ?? '')) return true;
      if (/^[,.;:«»]$/.test(lower[at] ?? '')) return false;
    }
    return false;
  };
  return clause(first - 1, -1) || clause(end, 1);
}

/** Behind a verb of what is to come: *elle affrontera X*, *elle devrait retrouver la tenante du titre, X*. */
function isAhead({ lower, sentenceOf, nameOf }: Document, token: number): boolean {
  for (let at = token - 1; at >= token - VERB_REACH && sentenceOf[at] === sentenceOf[token]; at--) {
    const word = lower[at] ?? '';
    if (/^[;:«»]$/.test(word)) return false;
    if ((nameOf[at] ?? -1) < 0 && (SURE_FUTURE.test(word) || MAY.test(word))) return true;
    if (isFiniteVerb(lower, at)) return false;
  }
  return false;
}
