import type { ArticleGraph } from '../../src/extract/article-graph.ts';
import { oneOf, type Random, seeded, zipf } from '../data/random.ts';

/** Different words of all articles together, and words of one. */
const WORDS = 50_000;
const WORDS_AN_ARTICLE = 60;

const CONSONANTS = [...'bcdfghjklmnprstvz'];
const VOWELS = [...'aeiou'];
const SYLLABLES = 4;

/** The words of all articles, the most frequent first; all are of one length, so that none begins another. */
export function vocabulary(random: Random): readonly string[] {
  const words = new Set<string>();
  while (words.size < WORDS) {
    const syllables = Array.from({ length: SYLLABLES }, () => oneOf(CONSONANTS, random) + oneOf(VOWELS, random));
    words.add(syllables.join(''));
  }
  return [...words];
}

/** Short articles that are nothing but words, as often as Zipf's law has it. The same seed gives the same ones. */
export function* wordArticles(count: number, seed = 1): Generator<ArticleGraph> {
  const random = seeded(seed);
  const word = zipf(vocabulary(random), random);
  for (let index = 0; index < count; index++) {
    const title = `Article ${index}`;
    const text = `${title}\n\n${Array.from({ length: WORDS_AN_ARTICLE }, word).join(' ')}`;
    const body = { start: title.length + 2, end: text.length };
    yield {
      article: { title, text, language: 'fr', publishedOn: null, publisher: null, url: null, body },
      entities: [],
      quotes: [],
      positions: [],
      claims: [],
    };
  }
}
