import { parseEdtf } from '../../edtf.ts';
import { ArticleError } from './article-error.ts';
import { type Given, languageTag, NOTHING_GIVEN, webAddress } from './given.ts';

interface Head {
  readonly given: Given;
  /** Where the text begins. */
  readonly end: number;
}

/** The date may have the text behind it on its line; the other lines are read whole. */
const DATE = /^date(?:[^\S\n\r]*:[^\S\n\r]*|[^\S\n\r]+)(\d\S*)(?:[^\S\n\r]*(?:\r?\n|\r)|\s+|$)/i;
/** With a blank in small letters only, since *Source de tensions* begins a French headline. */
const LINE =
  /^(?:(title|url|source|author|lang)[^\S\n\r]*:[^\S\n\r]*|(title|url|source|author|lang)[^\S\n\r]+)(\S[^\n\r]*)(?:\r?\n|\r|$)/iu;

/**
 * The lines at the head of an article's text, in any order and without empty ones between: `date`, `title`, `url`,
 * `source`, `author` and `lang`, each with a blank or a colon behind it.
 *
 * @throws ArticleError for a date that no calendar has, an address or a language that is none, and a line given twice
 */
export function readHead(text: string): Head {
  const given: Record<keyof Given, string | null> = { ...NOTHING_GIVEN };
  const seen = new Set<string>();
  let end = text.length - text.trimStart().length;
  for (;;) {
    const line = readLine(text.slice(end, end + LONGEST));
    if (line === null) break;
    if (seen.has(line.name)) {
      throw new ArticleError(
        'MALFORMED_HEAD',
        `The article's head has two lines "${line.name}". Expected one. Remove the one that is wrong.`,
      );
    }
    seen.add(line.name);
    const [field, value] = fieldOf(line);
    if (field !== null) given[field] = value;
    end += line.length;
  }
  if (seen.size > 0) end += text.length - end - text.slice(end).trimStart().length;
  return { given, end };
}

const LONGEST = 2_500;

interface HeadLine {
  readonly name: string;
  readonly value: string;
  readonly length: number;
}

function readLine(text: string): HeadLine | null {
  const date = DATE.exec(text);
  if (date !== null) return { name: 'date', value: date[1] ?? '', length: date[0].length };
  const line = LINE.exec(text);
  const [all = '', colon, spaced, value = ''] = line ?? [];
  const name = colon?.toLowerCase() ?? spaced;
  if (name === undefined || name !== name.toLowerCase()) return null;
  return { name, value: value.trim(), length: all.length };
}

/** The field that a line gives; nothing is done with the author. */
function fieldOf({ name, value }: HeadLine): readonly [keyof Given | null, string | null] {
  switch (name) {
    case 'date':
      return ['date', readDate(value)];
    case 'url':
      return ['url', webAddress(value) ?? malformed('address', value, 'url https://news.example/article')];
    case 'lang':
      return ['language', languageTag(value) ?? malformed('language', value, 'lang fr')];
    case 'title':
      return ['title', value];
    case 'source':
      return ['publisher', value];
    default:
      return [null, null];
  }
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

function malformed(what: string, value: string, example: string): never {
  throw new ArticleError(
    'MALFORMED_HEAD',
    `The article's head holds the ${what} ${JSON.stringify(value.slice(0, 80))}, which is none. ` +
      `Expected for example "${example}". Correct the line, or remove it.`,
  );
}
