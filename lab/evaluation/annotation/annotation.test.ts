import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

type Range = readonly [start: number, end: number];

interface Line {
  readonly id: string;
  readonly genre?: string;
  readonly text?: string;
  readonly headline?: Range | null;
  readonly publishedOn?: string | null;
  readonly quotes: readonly { readonly span: Range }[];
  readonly event: { readonly kind: string; readonly date: string | null };
  readonly claims?: readonly { readonly predicate: string }[];
  readonly countries?: readonly { readonly country: string }[];
}

const FOLDER = 'lab/evaluation/annotation';
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));
/** Those that hold their articles. */
const HALVES = ['other-genres.jsonl', 'other-genres-held-back.jsonl'];
const DAY = /^\d{4}-\d\d-\d\d$/;
const QUOTATION = /^(?:«[^«»]*»|“[^“”]*”|"[^"]*")$/;
const INSIDE_A_WORD = /^[\p{L}\p{N}]{2}$/u;

describe.each(FILES)('%s', (file) => {
  const lines = linesOf(file);

  test('uses the kinds and predicates of the schema, countries and days as ISO writes them', () => {
    const kinds = enumOf('EventKind');
    const predicates = enumOf('Predicate');
    for (const { id, event, claims, countries, publishedOn } of lines) {
      expect(kinds, id).toContain(event.kind);
      for (const { predicate } of claims ?? []) expect(predicates, id).toContain(predicate);
      for (const { country } of countries ?? []) expect(country, id).toMatch(/^[A-Z]{2}$/);
      for (const day of [event.date, publishedOn ?? null]) if (day !== null) expect(day, id).toMatch(DAY);
    }
  });

  test('names each article once', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  test('has no range that ends before it starts', () => {
    for (const line of lines) {
      for (const [start, end] of rangesIn(line)) expect(end, line.id).toBeGreaterThan(start);
    }
  });
});

describe.each(HALVES)('%s', (file) => {
  const lines = linesOf(file);

  test('points to words, whole and inside the article', () => {
    for (const { text = '', ...line } of lines) {
      for (const [start, end] of rangesIn(line)) {
        const words = text.slice(start, end);
        const place = `${line.id} at ${start}`;
        expect(words, place).toHaveLength(end - start);
        expect(words, place).toBe(words.trim());
        expect(text.slice(Math.max(0, start - 1), start + 1), place).not.toMatch(INSIDE_A_WORD);
        expect(text.slice(end - 1, end + 1), place).not.toMatch(INSIDE_A_WORD);
      }
    }
  });

  test('quotes with the quotation marks', () => {
    for (const { id, text, quotes } of lines) {
      for (const { span } of quotes) expect(text?.slice(...span), id).toMatch(QUOTATION);
    }
  });
});

test('the two halves of the other genres are alike', () => {
  const [half, other] = HALVES.map((file) => {
    const strata = linesOf(file).map(({ genre, headline }) => `${genre}, ${headline === null ? 'no' : 'a'} headline`);
    return strata.sort();
  });
  expect(half?.length).toBeGreaterThan(0);
  expect(half).toEqual(other);
});

function linesOf(file: string): Line[] {
  const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Line => JSON.parse(line));
}

/** Every pair of numbers in it, however deep. */
function rangesIn(value: unknown): Range[] {
  if (isRange(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(rangesIn) : [];
}

function isRange(value: unknown): value is Range {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number');
}

/** The values of an enum of the schema. */
function enumOf(name: string): string[] {
  const files = readdirSync('schema', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.graphql'),
  );
  const found = files
    .flatMap((file) => parse(readFileSync(`schema/${file}`, 'utf8')).definitions)
    .find((one) => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === name);
  return found?.kind === Kind.ENUM_TYPE_DEFINITION ? (found.values ?? []).map(({ name: { value } }) => value) : [];
}
