import { type SearchedText, searchOf } from '../graph/search-query.ts';
import { clientError } from './errors.ts';

/** Limits of a search: UTF-16 code units in all, different words and parts of words, letters of a word. */
export const SEARCH_LIMITS = { text: 10_000, words: 32, word: 100 } as const;

/**
 * A text that is searched for, with its words, each once.
 *
 * @throws GraphQLError BAD_USER_INPUT when there are too many, or they are too long
 */
export function searchedText(text: string): SearchedText {
  check('is a text of', text.length, SEARCH_LIMITS.text, 'characters');
  const searched = searchOf(text);
  const { words } = searched;
  // Each is a clause of the query, of which Lucene takes 1,024.
  const count = words.reduce((sum, { parts }) => sum + Math.max(1, parts.length), 0);
  check('has', count, SEARCH_LIMITS.words, 'different words');
  for (const { start, end } of words) {
    check(`has "${text.slice(start, start + 20)}…", a word of`, end - start, SEARCH_LIMITS.word, 'letters');
  }
  return searched;
}

function check(what: string, figure: number, limit: number, unit: string): void {
  if (figure <= limit) return;
  throw clientError(
    'BAD_USER_INPUT',
    `What is searched for ${what} ${figure} ${unit}. Expected at most ${limit}, such as 2 in \`search(text: "amir hatami")\`. ` +
      'Search for the few words that matter most: all of them have to be found.',
  );
}
