import { z } from 'zod';
import { LARGEST_FILE, LARGEST_LINE } from '../ingest/article-file.ts';

/** The version of the form. A reader of backups refuses newer ones; a new kind of line, or field, is a new version. */
export const FORMAT_VERSION = 2;

/** Bytes of the longest line: JSON writes some characters of a text as six. */
export const LONGEST_LINE = 7 * LARGEST_FILE + LARGEST_LINE;

const count = z.int().nonnegative();

/** What the first line of every version has. */
export const anyHeader = z.object({ format: z.literal('newsgraph-backup'), version: z.int().positive() });

/** The first line: what follows, and what it was taken from. */
const header = z.strictObject({
  ...anyHeader.shape,
  modelVersion: z.int().positive(),
  /** Of the program that made the backup. */
  readerVersion: z.int().positive(),
  revision: count,
  articles: count,
  decisions: count,
  at: z.string(),
});

const decision = z.strictObject({
  kind: z.literal('decision'),
  id: z.string(),
  decision: z.string(),
  targetId: z.string(),
  about: z.string(),
  reason: z.string().nullable(),
  by: z.string(),
  at: z.string(),
});

const article = z.strictObject({
  kind: z.literal('article'),
  id: z.string(),
  text: z.string(),
  given: z.partialRecord(z.enum(['title', 'url', 'date', 'publisher', 'language']), z.string()).nullable(),
  /** What another reader has found in the text, without it; absent where this program's own has read it. */
  reading: z.record(z.string(), z.unknown()).optional(),
  /** Why no article could be made of the text; absent where one was. */
  refused: z.string().optional(),
});

/** The last line. */
const end = z.strictObject({
  kind: z.literal('end'),
  articles: count,
  decisions: count,
  /** Of all lines before, each with its line feed. */
  sha256: z.string(),
});

const line = z.discriminatedUnion('kind', [decision, article, end]);

export type Header = z.infer<typeof header>;
export type DecisionLine = z.infer<typeof decision>;
export type ArticleLine = z.infer<typeof article>;
export type EndLine = z.infer<typeof end>;
export type Line = z.infer<typeof line>;

export const readHeader = (value: unknown) => header.safeParse(value).data ?? null;
export const readLine = (value: unknown) => line.safeParse(value).data ?? null;

/** A line as it stands in the file; lone surrogates are escaped. */
export function written(value: Header | Line): string {
  return `${JSON.stringify(value)}\n`;
}
