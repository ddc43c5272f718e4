import { parseEdtf } from '../../edtf.ts';
import { ArticleError } from './article-error.ts';
import { type Given, languageTag, webAddress } from './given.ts';

interface Head {
  readonly given: Given;
  /** Where the text begins. */
  readonly end: number;
}

/** The date may have the text behind it on its line; the other lines are read whole. */
const DATE = /^date(?:[^\S\n\r]*:[^\S\n\r]*|[^\S\n\r]+)(\d\S*)(?:[^\S\n\r]*(?:\r?\n|\r)|\s+|$)/i;
/** With a blank in small letters only, since *Source de tensions* begins a French headline. */
const LINE =
  /^(?:(title|url|source|author|lang)[^\S\n\r]*:[^\S\n\r]*|(title|url|source|author|lang)[^\S\n\r]+)(\S[^\n\r]*)(?:\r?\n|\r|$)/i;
const LONGEST_LINE = 2_500;

/**
 * The lines at the head of an article's text, in any order and without empty ones between: `date`, `title`, `url`,
 * `source`, `author` and `lang`, each with a blank or a colon behind it. Nothing is done with the author.
 *
 * @throws ArticleError for a date that no calendar has, an address or a language that is none, and a line given twice
 */
export function readHead(text: string): Head {
  const values = new Map<string, string>();
  let end = text.length - text.trimStart().length;
  for (;;) {
    const line = readLine(text.slice(end, end + LONGEST_LINE));
    if (line === null) break;
    if (values.has(line.name)) {
      malformed(`two lines "${line.name}". Expected one. Remove the one that is wrong.`);
    }
    values.set(line.name, line.value);
    end += line.length;
  }
  if (values.size > 0) end = text.length - text.slice(end).trimStart().length;
  const read = <T>(name: string, of: (value: string) => T): T | null => {
    const value = values.get(name);
    return value === undefined ? null : of(value);
  };
  const given = {
    title: values.get('title') ?? null,
    url: read('url', (url) => webAddress(url) ?? none('address', url, 'url https://news.example/article')),
    date: read('date', readDate),
    publisher: values.get('source') ?? null,
    language: read('lang', (tag) => languageTag(tag) ?? none('language', tag, 'lang fr')),
  };
  return { given, end };
}

function readLine(text: string): { readonly name: string; readonly value: string; readonly length: number } | null {
  const date = DATE.exec(text);
  if (date !== null) return { name: 'date', value: date[1] ?? '', length: date[0].length };
  const [all = '', colon, spaced, value = ''] = LINE.exec(text) ?? [];
  const name = colon?.toLowerCase() ?? spaced;
  return name === undefined || name !== name.toLowerCase() ? null : { name, value: value.trim(), length: all.length };
}

function readDate(word: string): string {
  const date = /^\d{4}(?:-\d{2}){0,2}$/.test(word) ? parseEdtf(word) : null;
  if (date !== null) return date.edtf;
  throw new ArticleError(
    'MALFORMED_DATE',
    `The article's head holds the date ${JSON.stringify(word.slice(0, 40))}, which no calendar has. ` +
      'Expected a year, month or day, for example "date 2018", "date 2018-09" or "date 2018-09-03". ' +
      'Correct the head, or remove it when the date is not known.',
  );
}

function none(what: string, value: string, example: string): never {
  return malformed(
    `the ${what} ${JSON.stringify(value.slice(0, 80))}, which is none. Expected for example "${example}". ` +
      'Correct the line, or remove it.',
  );
}

function malformed(what: string): never {
  throw new ArticleError('MALFORMED_HEAD', `The article's head holds ${what}`);
}
