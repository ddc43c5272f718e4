import { errorMessage } from '../error-message.ts';
import type { GivenArticle } from './given-article.ts';
import { type Fields, givenIn, JsonArticleError, stringOf } from './json-fields.ts';
import { articleOfLine, isReading } from './readings/reading.ts';

/**
 * An article of a line of JSON Lines: `text`, and perhaps `title`, `url`, `date`, `publisher` and `language`, or what
 * scrapers call them (trafilatura has `source` and `source-hostname`). Other fields are ignored. Or what another reader has
 * found in an article.
 *
 * @throws JsonArticleError for what is no such object, a field of another type, and a value that is none
 * @throws ReadingError for a reading that is not of the form
 */
export function readJsonArticle(line: string): GivenArticle {
  const fields = objectOf(line);
  if (isReading(fields)) return articleOfLine(fields);
  const text = stringOf(fields, ['text']);
  if (text === null) throw new JsonArticleError('it has no "text"', 'Add the text of the article.');
  return { text, given: givenIn(fields) };
}

function objectOf(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new JsonArticleError(
      `it is no JSON (${errorMessage(error)})`,
      'Write each article on one line: jq -c . FILE, or jq -c .[] FILE of a list.',
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new JsonArticleError('it is no object', 'Write each article on one line: jq -c .[] FILE makes them of a list.');
}
