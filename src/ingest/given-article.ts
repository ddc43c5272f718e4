import { type Given, NOTHING_GIVEN } from '../extract/article/given.ts';

/** An article as it comes: its text, and what is given with it. */
export interface GivenArticle {
  readonly text: string;
  readonly given: Given;
  /** What another reader has found in it, as `writeReading` writes it. */
  readonly reading?: string | null;
}

const FIELDS = ['title', 'url', 'date', 'publisher', 'language'] as const satisfies readonly (keyof Given)[];

/** What is given as one string, for ids and for the graph, which is built anew from it; `null` for nothing. */
export function writeGiven(given: Given): string | null {
  const fields = FIELDS.flatMap((field) => (given[field] === null ? [] : [[field, given[field]]]));
  return fields.length === 0 ? null : JSON.stringify(Object.fromEntries(fields));
}

/** An article as the graph holds it. */
export interface StoredArticle {
  readonly text: string;
  readonly given: string | null;
  readonly reading: string | null;
}

/** An article as it came, of what the graph holds. */
export function storedArticle({ text, given, reading }: StoredArticle): GivenArticle {
  return { text, given: readGiven(given), reading };
}

/** What `writeGiven` has written. */
export function readGiven(written: string | null): Given {
  return written === null ? NOTHING_GIVEN : { ...NOTHING_GIVEN, ...JSON.parse(written) };
}
