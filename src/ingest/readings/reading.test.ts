import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { TEXTS } from '../../../tests/model/texts.ts';
import { hubArticle } from '../../../tests/support/hub.ts';
import { NOTHING_GIVEN } from '../../extract/article/given.ts';
import type { ArticleGraph } from '../../extract/article-graph.ts';
import { extractGraph } from '../../extract/extract-graph.ts';
import { readJsonArticle } from '../json-article.ts';
import type { Line } from './form.ts';
import { lineOf, ReadingError, readReading } from './reading.ts';
import { readingOf } from './reading-of.ts';

const DESK = { name: 'Rédaction', version: 3 };
const GRAPHS = [...TEXTS.map((text) => extractGraph(text)), hubArticle(0)];

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
type Fields = { [name: string]: Json };

const fieldsOf = (graph: ArticleGraph): Fields => JSON.parse(lineOf({ reader: DESK, graph }, NOTHING_GIVEN));
const read = (fields: unknown) => readJsonArticle(JSON.stringify(fields));

/** What is said of a line; fails where it is taken. */
function complaint(fields: unknown): string {
  try {
    read(fields);
  } catch (error) {
    if (error instanceof ReadingError) return error.message;
    throw error;
  }
  throw new Error('Expected the line to be refused.');
}

describe('the form', () => {
  type Mutable<T> = { -readonly [Name in keyof T]: Mutable<T[Name]> };

  it('is that of ArticleGraph', () => {
    expectTypeOf<Pick<Line, keyof ArticleGraph>>().toEqualTypeOf<Mutable<ArticleGraph>>();
  });

  it('holds all that is read here, and gives it back', () => {
    for (const graph of GRAPHS) {
      const article = read(fieldsOf(graph));
      expect(article).toMatchObject({ text: graph.article.text, given: NOTHING_GIVEN });
      expect(readReading(article.reading ?? '', article)).toEqual({ reader: DESK, graph });
    }
  });

  it('keeps what was given with the text', () => {
    const given = { ...NOTHING_GIVEN, title: 'Une visite', date: '2019-03', publisher: 'Le Phare' };
    const graph = extractGraph(TEXTS[1] ?? '', given);
    const article = readJsonArticle(lineOf({ reader: DESK, graph }, given));
    expect(article.given).toEqual(given);
    expect(readReading(article.reading ?? '', article).graph).toEqual(graph);
  });

  it('is written alike, in whatever order the fields of a line stand', () => {
    const reversed = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([name, one]) => [name, reversed(one)])
          .reverse(),
      );
    };
    const fields = fieldsOf(hubArticle(0));
    expect(read(reversed(fields))).toEqual(read(fields));
  });
});

/** Any field of a line, or element of a list, by its path. */
function placesIn(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, one]) =>
    placesIn(one, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function changed(value: Json, [step, ...rest]: readonly (string | number)[], change: (old: Json) => Json): Json {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((one, i) => (i === step ? changed(one, rest, change) : one));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [step]: changed(value[step] ?? null, rest, change) };
}

const written = (path: readonly (string | number)[]) =>
  path.reduce<string>((way, step) => (typeof step === 'number' ? `${way}[${step}]` : `${way}.${step}`), '$');

it('refuses any field that holds something else, with its path', () => {
  const graphs = [hubArticle(0), ...GRAPHS.slice(0, 4)].map(fieldsOf);
  const damage = fc.constantFrom<(old: Json) => Json>(
    () => [[]],
    () => ({ __proto__: 1, constructor: 2 }),
    () => '\uD800',
    () => 1.5,
    () => -1,
    () => 1e300,
    (old) => (typeof old === 'object' && !Array.isArray(old) && old !== null ? { ...old, extra: 1 } : { extra: 1 }),
  );
  const place = fc.constantFrom(...graphs).chain((fields) => {
    const places = placesIn(fields).filter(([first]) => first !== 'given' && first !== 'format');
    return fc.record({ fields: fc.constant(fields), path: fc.constantFrom(...places) });
  });
  fc.assert(
    fc.property(place, damage, ({ fields, path }, change) => {
      expect(complaint(changed(fields, path, change))).toContain(written(path));
    }),
    { numRuns: 500 },
  );
});

it('refuses a line without any one of its fields', () => {
  const fields = fieldsOf(hubArticle(0));
  const places = placesIn(fields).filter((path) => typeof path.at(-1) === 'string' && !path.includes('given'));
  for (const path of places.filter(([first]) => first !== 'format')) {
    const name = String(path.at(-1));
    const without = changed(fields, path.slice(0, -1), (old) =>
      Object.fromEntries(Object.entries(old ?? {}).filter(([field]) => field !== name)),
    );
    expect(complaint(without)).toContain(
      name === 'type' ? written(path.slice(0, -1)) : `${written(path)}: it is missing`,
    );
  }
});

describe('what is refused, with what is said of it', () => {
  const fields = fieldsOf(hubArticle(0));
  const set = (path: readonly (string | number)[], value: Json) => changed(fields, path, () => value);
  const text = hubArticle(0).article.text;

  it.each<readonly [string, Json, string]>([
    [
      'another version of the form',
      set(['format'], 'newsgraph/article-graph@2'),
      '$.format: it is "newsgraph/article-graph@2". Expected "newsgraph/article-graph@1".',
    ],
    [
      'a span that is moved',
      set(['claims', 0, 'evidence', 0, 'start'], 1),
      '$.claims[0].evidence[0].text: it is "Amir Hatami rencontre Témoin 0", and the article has "mir Hatami rencontre Témoin 0" from 1 to 30, in UTF-16 code units. They first stand at 0, up to 30.',
    ],
    [
      'words that are not there',
      set(['quotes', 0, 'cue', 'text'], 'non'),
      '$.quotes[0].cue.text: it is "non", and the article has "dit" from',
    ],
    [
      'a span beyond the text',
      changed(fields, ['claims', 0, 'evidence', 0], () => ({
        start: text.length - 2,
        end: text.length + 1,
        text: '0.',
      })),
      `$.claims[0].evidence[0].text: it is "0.", and the article has "0." from ${text.length - 2} to ${text.length + 1}`,
    ],
    [
      'an empty span',
      changed(fields, ['entities', 0, 'mentions', 0], (old) => Object.assign({}, old, { end: 0, text: '' })),
      '$.entities[0].mentions[0].text: Too small',
    ],
    ['a ref to nothing', set(['claims', 1, 'subject'], 'e99'), '$.claims[1].subject: no entity has the ref "e99".'],
    [
      'a negative ref',
      set(['claims', 1, 'subject'], 'e-1'),
      '$.claims[1].subject: it is "e-1"; expected a ref such as "e1".',
    ],
    [
      'a ref that is none',
      set(['claims', 1, 'subject'], 'x1'),
      '$.claims[1].subject: it is "x1". Expected a ref such as "e1".',
    ],
    [
      'a speaker that is an event',
      set(['quotes', 0, 'speakerRef'], 'e6'),
      '$.quotes[0].speakerRef: "e6" is of the type Event. Expected Person, Organization, Country, Place.',
    ],
    [
      'an office of a body',
      set(['positions', 0, 'person'], 'e3'),
      '$.positions[0].person: "e3" is of the type Organization. Expected Person.',
    ],
    [
      'an office at a person',
      set(['positions', 0, 'organization'], 'e0'),
      '$.positions[0].organization: "e0" is of the type Person. Expected Organization.',
    ],
    [
      'an office for a place',
      set(['positions', 0, 'country'], 'e5'),
      '$.positions[0].country: "e5" is of the type Place. Expected Country.',
    ],
    [
      'a body that takes place',
      set(['claims', 1, 'object'], 'e3'),
      '$.claims[1].object: "e3" is of the type Organization. Expected Event.',
    ],
    [
      'a claim of an event',
      set(['claims', 0, 'attributedTo'], 'e7'),
      '$.claims[0].attributedTo: "e7" is of the type Event.',
    ],
    ['a claim about itself', set(['claims', 0, 'object'], 'e0'), '$.claims[0].object: it is the subject.'],
    [
      'a role of no event',
      set(['claims', 0, 'role'], 'ACTOR'),
      '$.claims[0].role: it is "ACTOR". Expected null but for PARTICIPATED_IN.',
    ],
    [
      'a predicate of its own',
      set(['claims', 0, 'predicate'], 'HUGGED'),
      '$.claims[0].predicate: it is "HUGGED". Expected "MET"',
    ],
    [
      'a type of its own',
      set(['entities', 0, 'type'], 'Animal'),
      '$.entities[0].type: it is "Animal". Expected Person, Organization, Place, Country or Event.',
    ],
    ['two of one ref', set(['entities', 1, 'ref'], 'e0'), '$.entities[1].ref: an entity before has the ref "e0" too'],
    [
      'two main events',
      set(['entities', 7, 'main'], true),
      '$.entities[7].main: $.entities[6] is the main event already.',
    ],
    [
      'a date without a basis',
      set(['entities', 7, 'dateBasis'], null),
      '$.entities[7].dateBasis: it is null. Expected one with a date, else null.',
    ],
    [
      'a day that is none',
      set(['claims', 0, 'date'], '2018-02-31'),
      '$.claims[0].date: it is "2018-02-31"; expected a date of EDTF',
    ],
    [
      'a country that is none',
      set(['entities', 2, 'isoCode'], 'ZZ'),
      '$.entities[2].isoCode: it is "ZZ"; expected a code of ISO 3166-1, such as "SY".',
    ],
    [
      'a body of the article beyond it',
      set(['article', 'body', 'end'], text.length + 1),
      `$.article.body: expected a part of the text, which has ${text.length} UTF-16 code units.`,
    ],
    ['no evidence', set(['claims', 0, 'evidence'], []), '$.claims[0].evidence: Too small'],
    [
      'a language that is none',
      set(['article', 'language'], 'français'),
      '$.article.language: it is "français"; expected a tag of BCP 47',
    ],
    ['an address that is none', set(['article', 'url'], 'news'), '$.article.url: it is "news"; expected an address'],
    ['a name of blanks', set(['entities', 0, 'name', 'fr'], '\u200B'), '$.entities[0].name.fr: it is'],
    [
      'a name of two lines',
      set(['entities', 0, 'aliases'], ['a\nb']),
      '$.entities[0].aliases[0]: it is "a\\nb"; expected a name on one line',
    ],
    [
      'a reader with a sign that nobody sees',
      set(['reader', 'name'], 'desk\u200b'),
      '$.reader.name: it is "desk\u200b"; expected a name',
    ],
    [
      'a name of signs alone',
      set(['entities', 0, 'name', 'fr'], '--'),
      '$.entities[0].name.fr: it is "--"; nothing of it can be',
    ],
    ['no name of the reader', set(['reader', 'name'], ' '), '$.reader.name: it is " "; expected a name on one line'],
    [
      'a name like Newsgraph’s own',
      set(['reader', 'name'], 'NewsGraph'),
      '$.reader.name: it is "NewsGraph"; nobody could',
    ],
    ['a version that is a word', set(['reader', 'version'], '3'), '$.reader.version: it is "3". Expected number.'],
    ['version 0', set(['reader', 'version'], 0), '$.reader.version: Too small'],
    ['a field of its own', { ...fields, confidence: 0.9 }, '$.confidence: the form has no such field. Remove it.'],
    [
      'what was given that the article denies',
      { ...fields, given: { date: '2019-01-01' } },
      '$.article.publishedOn: it is "2010-01". Expected "2019-01-01", which is given.',
    ],
    [
      'a date that was given and is none',
      { ...fields, given: { date: 'lundi' } },
      '$.given: its "date" is "lundi", not a date such as',
    ],
    [
      'half a surrogate pair in the text',
      changed(fields, ['article', 'text'], (old) => `${String(old)}\uD83D`),
      '$.article.text: it is',
    ],
  ])('%s', (_what, line, said) => {
    expect(complaint(line)).toContain(said);
  });

  it('all of it together, up to twenty', () => {
    const two = changed(set(['claims', 0, 'subject'], 'e98'), ['claims', 1, 'subject'], () => 'e99');
    expect(complaint(two)).toBe(
      '2 faults:\n  $.claims[0].subject: no entity has the ref "e98".\n  $.claims[1].subject: no entity has the ref "e99".',
    );
    const many = complaint({ ...fields, claims: Array.from({ length: 5_000 }, (_, i) => i) });
    expect(many.split('\n')).toHaveLength(21);
    expect(many).toMatch(/^the first 20 faults:\n {2}\$\.claims\[0\]: it is 0\. Expected object\.\n/);
  });
});

it('looks at no list that is longer than any', () => {
  const fields = fieldsOf(hubArticle(0));
  const line = changed(fields, ['entities', 0, 'mentions'], () => Array.from({ length: 1_000_000 }, () => 1));
  expect(complaint(line)).toBe('$.entities[0].mentions: expected at most 10000 elements.');
});

describe('what comes under this program’s own name', () => {
  const graph = extractGraph(TEXTS[0] ?? '');
  const line = (found: ArticleGraph) =>
    readJsonArticle(lineOf({ reader: { name: 'newsgraph', version: 1 }, graph: found }, NOTHING_GIVEN));

  it('is taken where it is what is read here', () => {
    expect(readingOf(line(graph))).toEqual(readingOf({ text: graph.article.text, given: NOTHING_GIVEN }));
  });

  it('is refused where it is something else', () => {
    expect(() => readingOf(line({ ...graph, claims: [] }))).toThrow(/^\$\.reader\.name: .* Give it another name\.$/);
  });
});
