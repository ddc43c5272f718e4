import type { Given } from '../../extract/article/given.ts';
import type { ArticleGraph } from '../../extract/article-graph.ts';
import type { Reader } from '../../extract/reader.ts';
import { type GivenArticle, writeGiven } from '../given-article.ts';
import { checkGiven } from './check-given.ts';
import { checkRefs } from './check-refs.ts';
import { checkShape } from './check-shape.ts';
import { checkSpans } from './check-spans.ts';
import { Faults } from './faults.ts';
import { FORMAT } from './form.ts';

/** What a reader has found in an article. */
export interface Reading {
  readonly reader: Reader;
  readonly graph: ArticleGraph;
}

/** A reading that is not of the form. The message says where, and how to mend it. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a line says that it is a reading, of whatever version of the form. */
export function isReading({ format }: Fields): boolean {
  return typeof format === 'string' && format.startsWith('newsgraph/');
}

/**
 * The article of a line that holds a reading.
 *
 * @throws ReadingError where anything in it is not as the form has it, or is not in its text
 */
export function articleOfLine(fields: Fields): GivenArticle {
  const { given, ...reading } = checked(fields);
  return { text: reading.graph.article.text, given, reading: writeReading(reading) };
}

/** A line that holds a reading. */
export function lineOf({ reader, graph }: Reading, given: Given): string {
  const written = writeGiven(given);
  return JSON.stringify({ format: FORMAT, reader, given: written === null ? null : JSON.parse(written), ...graph });
}

/** A reading as it is kept beside its text, and beside what was given with it. */
export function writeReading({ reader, graph: { article, ...found } }: Reading): string {
  const { text: _, ...described } = article;
  return JSON.stringify({ format: FORMAT, reader, article: described, ...found });
}

/**
 * What `writeReading` has written.
 *
 * @throws ReadingError where it is not of the form, or not of this text
 */
export function readReading(written: string, { text, given }: Omit<GivenArticle, 'reading'>): Reading {
  const { reader, graph } = checked(withText(written, text, given));
  return { reader, graph };
}

function withText(written: string, text: string, given: Given): Fields {
  try {
    const kept = JSON.parse(written);
    return { ...kept, given, article: { ...kept.article, text } };
  } catch {
    throw new ReadingError('what is kept of its reading is no JSON.');
  }
}

function checked(fields: Fields): Reading & { readonly given: Given } {
  const faults = new Faults();
  const line = checkShape(fields, faults);
  if (line === null) throw new ReadingError(faults.toString());
  const given = checkGiven(line, faults);
  checkRefs(line, faults);
  checkSpans(line, faults);
  if (faults.any) throw new ReadingError(faults.toString());
  const { article, entities, quotes, positions, claims } = line;
  return { given, reader: line.reader, graph: { article, entities, quotes, positions, claims } };
}
