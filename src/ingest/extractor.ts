import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import extractTexts, { type Extracted } from './extract-texts.ts';

/** A module of the bundle, or its source, which only tsx can run. */
const WORKER = new URL('./extract-texts.ts', import.meta.url);

/** Texts up to which a worker thread takes longer to start than this thread to extract. */
const FEW_TEXTS = 20;

export interface Extractor {
  readonly extract: (texts: readonly string[]) => Promise<readonly Extracted[]>;
  /** Batches that are worth extracting at the same time. */
  readonly parallel: number;
  readonly close: () => Promise<void>;
}

/** Extracts on worker threads, one less than there are processors; in this thread when there are few texts. */
export function openExtractor(texts: number): Extractor {
  if (texts <= FEW_TEXTS) return { extract: async (batch) => extractTexts(batch), parallel: 1, close: async () => {} };
  const threads = Math.max(1, availableParallelism() - 1);
  const pool = new Piscina<readonly string[], readonly Extracted[]>({
    filename: WORKER.href,
    execArgv: WORKER.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [],
    minThreads: threads,
    maxThreads: threads,
  });
  return { extract: (batch) => pool.run(batch), parallel: threads, close: () => pool.close() };
}
