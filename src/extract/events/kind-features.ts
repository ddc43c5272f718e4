import { kindsOfPhrase, kindsOfWord } from '../lexicons/event-triggers.ts';
import { fold } from '../text/fold.ts';

/** What says the kind of an article's event: its features, each with its weight of presence. */
type KindFeatures = ReadonlyMap<string, number>;

const LEAD_LENGTH = 400;
const LEAD_VALUE = 0.5;
const TRIGGER_VALUE = 1.5;
const MOST_TRIGGERS = 3;
const TOPIC = /^(.{1,40}?)\s+?:\s/u;
const STOP_WORDS = new Set(
  (
    'le la les un une des de du au aux en et ou qui que qu ce cette ces son sa ses dans par pour sur avec est ont sont ' +
    'etre il elle se ne pas plus leur leurs apres lors selon dont deux trois ans'
  ).split(' '),
);

/**
 * Features of the headline and of the first words below it: the topic before a colon (*Triathlon : …*), stems of words,
 * and how many words of each kind's triggers stand there.
 *
 * @param lead the text below the headline, the line of the date left out; only its first 400 code units count
 */
export function kindFeatures(headline: string, lead: string): KindFeatures {
  const features = new Map<string, number>();
  const topic = TOPIC.exec(headline)?.[1] ?? '';
  const head = contentWords(topic === '' ? headline : headline.slice(topic.length));
  for (const word of wordsOf(topic)) features.set(`topic ${stem(word)}`, 1);
  const leadWords = contentWords(lead.slice(0, LEAD_LENGTH));
  for (const word of [...head, ...leadWords]) features.set(`lead ${stem(word)}`, LEAD_VALUE);
  for (const word of head) features.set(`head ${stem(word)}`, 1);
  if (head[0] !== undefined) features.set(`first ${stem(head[0])}`, 1);
  countTriggers('head', head, wordsOf(headline), TRIGGER_VALUE, features);
  countTriggers('lead', leadWords, wordsOf(lead.slice(0, LEAD_LENGTH)), LEAD_VALUE, features);
  return features;
}

function countTriggers(
  where: string,
  words: readonly string[],
  all: readonly string[],
  value: number,
  features: Map<string, number>,
): void {
  const counts = new Map<string, number>();
  const add = (kind: string) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MOST_TRIGGERS) features.set(`${where} ${kind} ${count}`, value);
  };
  for (const word of words) kindsOfWord(word).forEach(add);
  for (let at = 0; at < all.length; at++) kindsOfPhrase(all, at).forEach(add);
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z]+|\d+/g) ?? [];
}

function contentWords(text: string): string[] {
  return wordsOf(text).filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}

/** The first letters without the endings of number and gender; any number is one and the same. */
function stem(word: string): string {
  return /^\d/.test(word) ? '0' : word.replace(/(?:es|s|e|x)$/, '').slice(0, 7);
}
