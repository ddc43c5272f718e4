import type { Span } from '../article-graph.ts';
import { type Document, tokenFrom } from '../document.ts';
import { CLITICS, COMMON_VERBS, DETERMINERS } from '../lexicons/function-words.ts';
import { isSpeechForm } from '../lexicons/speech-verbs.ts';

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
const PARTICIPLE = /(?:é|ée|és|ées)$/;
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
