import { parseEdtf } from '../edtf.ts';
import { type Given, languageTag, webAddress } from '../extract/article/given.ts';

/** A line that is no article. The message says what is wrong with it, what was expected and how to mend it. */
export class JsonArticleError extends Error {
  override readonly name = 'JsonArticleError';
  /** What is wrong alone. */
  readonly fault: string;

  constructor(fault: string, mend: string) {
    super(`${fault}. Expected an object such as {"text": "Il pleut.", "date": "2018-09-03"}. ${mend}`);
    this.fault = fault;
  }
}

/** Halves of surrogate pairs, which JSON can write and UTF-8, and so the graph, cannot hold. */
const HALVES = /\p{Surrogate}/gu;

/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * What is given beside a text.
 *
 * @throws JsonArticleError for a field of another type, and a value that is none
 */
export function givenIn(fields: Fields): Given {
  return {
    title: stringOf(fields, ['title']),
    url: checked(fields, ['url', 'source'], webAddress, 'an address such as "https://news.example/article"'),
    date: checked(fields, ['date'], dateOf, 'a date such as "2018", "2018-09" or "2018-09-03"'),
    publisher: stringOf(fields, ['publisher', 'source-hostname', 'hostname']),
    language: checked(fields, ['language'], languageTag, 'a tag such as "fr"'),
  };
}

/** The first of these fields that is there, well-formed and without white space at its ends; `null` where none is, or it is empty. */
export function stringOf(fields: Fields, names: readonly string[]): string | null {
  const name = names.find((one) => fields[one] !== undefined && fields[one] !== null && fields[one] !== '');
  const found = name === undefined ? null : fields[name];
  if (found === null || found === undefined) return null;
  if (typeof found !== 'string')
    throw new JsonArticleError(`"${name}" is no string`, 'Put it in quotation marks, or remove it.');
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
  throw new JsonArticleError(`its "${names[0]}" is ${given}, not ${expected}`, 'Correct it, or set it to null.');
}

/** The day of `2018-09-03T10:12:00Z` too. */
function dateOf(value: string): string | null {
  const date = /^(\d{4}(?:-\d\d){0,2})(?:[T ]\d\d:\d\d.{0,20})?$/.exec(value)?.[1];
  return date === undefined ? null : (parseEdtf(date)?.edtf ?? null);
}
