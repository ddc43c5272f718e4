import { parseEdtf } from '../edtf.ts';
import { errorMessage } from '../error-message.ts';
import { languageTag, webAddress } from '../extract/article/given.ts';
import type { GivenArticle } from './given-article.ts';

/** A line that is no article. The message says what is wrong with it, what was expected and how to mend it. */
export class JsonArticleError extends Error {
  override readonly name = 'JsonArticleError';
}

/** Halves of surrogate pairs, which JSON can write and UTF-8, and so the graph, cannot hold. */
const HALVES = /\p{Surrogate}/gu;

type Fields = Readonly<Record<string, unknown>>;

/**
 * An article of a line of JSON Lines: `text`, and perhaps `title`, `url`, `date`, `publisher` and `language`, or what
 * scrapers call them (trafilatura has `source` and `source-hostname`). Other fields are ignored.
 *
 * @throws JsonArticleError for what is no such object, a field of another type, and a value that is none
 */
export function readJsonArticle(line: string): GivenArticle {
  const fields = objectOf(line);
  const text = stringOf(fields, ['text']);
  if (text === null) throw wrong('it has no "text"', 'Add the text of the article.');
  return {
    text,
    given: {
      title: stringOf(fields, ['title']),
      url: checked(fields, ['url', 'source'], webAddress, 'an address such as "https://news.example/article"'),
      date: checked(fields, ['date'], dateOf, 'a date such as "2018", "2018-09" or "2018-09-03"'),
      publisher: stringOf(fields, ['publisher', 'source-hostname', 'hostname']),
      language: checked(fields, ['language'], languageTag, 'a tag such as "fr"'),
    },
  };
}

function objectOf(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw wrong(
      `it is no JSON (${errorMessage(error)})`,
      'Write each article on one line: jq -c . FILE, or jq -c .[] FILE of a list.',
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw wrong('it is no object', 'Write each article on one line: jq -c .[] FILE makes them of a list.');
}

/** The first of these fields that is there, well-formed and without white space at its ends; `null` where none is, or it is empty. */
function stringOf(fields: Fields, names: readonly string[]): string | null {
  const name = names.find((one) => fields[one] !== undefined && fields[one] !== null && fields[one] !== '');
  const found = name === undefined ? null : fields[name];
  if (found === null || found === undefined) return null;
  if (typeof found !== 'string') throw wrong(`"${name}" is no string`, 'Put it in quotation marks, or remove it.');
  const value = found.replaceAll(HALVES, '\uFFFD');
  if (name === 'text') return value;
  return value.trim() === '' ? null : value.trim().normalize('NFC');
}

function checked(
  fields: Fields,
  names: readonly string[],
  read: (value: string) => string | null,
  expected: string,
): string | null {
  const value = stringOf(fields, names);
  if (value === null) return null;
  const understood = read(value);
  if (understood !== null) return understood;
  const given = JSON.stringify(value.slice(0, 80));
  throw wrong(`its "${names[0]}" is ${given}, not ${expected}`, 'Correct it, or set it to null.');
}

/** The day of `2018-09-03T10:12:00Z` too. */
function dateOf(value: string): string | null {
  const date = /^(\d{4}(?:-\d\d){0,2})(?:[T ]\d\d:\d\d.{0,20})?$/.exec(value)?.[1];
  return date === undefined ? null : (parseEdtf(date)?.edtf ?? null);
}

function wrong(fault: string, mend: string): JsonArticleError {
  return new JsonArticleError(
    `${fault}. Expected an object such as {"text": "Il pleut.", "date": "2018-09-03"}. ${mend}`,
  );
}
