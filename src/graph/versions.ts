import type { Database } from './database.ts';

/** Milliseconds that a statement may take at the start, when no client waits yet. */
export const PATIENCE_MS = 600_000;

/** Where progress is reported while a graph is brought up to date, and the signal that ends it. */
export interface JobContext {
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Changes a graph of the previous version into this one, in batches. It runs again after a crash, so it must be
 * idempotent. Constraints and indexes are those of the newest version already.
 */
export type Step = (database: Database, job: JobContext) => Promise<void>;

export interface ModelVersion {
  readonly version: number;
  /** How a graph of the version before becomes one of this version: it is built anew from its texts, or by a step. */
  readonly how: 'built anew' | Step;
}

/** The model of the graphs that hold articles and no version. */
export const FIRST_VERSION = 1;

/** The versions of the model after the first. A change that gives other nodes for the same text is a new line here. */
export const VERSIONS: readonly ModelVersion[] = [
  { version: 2, how: 'built anew' }, // what has no date counts as the oldest
  { version: 3, how: 'built anew' }, // one folding of names, and the words by which things are found
  { version: 4, how: 'built anew' }, // hyphened words cut as those without hyphens, what is elided kept in names
  { version: 5, how: 'built anew' }, // read anew: claims say how they were found
  { version: 6, how: 'built anew' }, // words of search: elided acronyms apart, signs as letters; fewer rules of reading
  { version: 7, how: 'built anew' }, // articles fold what they share, and say which reader has read them, and when
  { version: 8, how: 'built anew' }, // what is suppressed stays out; links between entities and other readings are kept
  { version: 9, how: 'built anew' }, // an acronym that another article spells out is that body
];

/** The version of the graphs that this program reads and writes. */
export const MODEL_VERSION = newestOf(VERSIONS);

export function newestOf(versions: readonly ModelVersion[]): number {
  return versions.at(-1)?.version ?? FIRST_VERSION;
}
