import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Extracted, extractTexts } from './extract-texts.ts';
import type { GivenArticle } from './given-article.ts';

/** A module of the bundle, or its source. */
const THREAD = new URL('./extract-thread.ts', import.meta.url);

/** Has tsx run a source, which it does by itself in the main thread alone. */
const BY_TSX = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => register() && import(workerData));
`;

/** Texts up to which a worker thread takes longer to start than this thread to extract. */
const FEW_TEXTS = 20;

export interface Extractor {
  readonly extract: (articles: readonly GivenArticle[]) => Promise<readonly Extracted[]>;
  /** Batches that are worth extracting at the same time. */
  readonly parallel: number;
  readonly close: () => Promise<void>;
}

/** Extracts on worker threads, one less than there are processors; in this thread when there are few texts. */
export function openExtractor(texts: number): Extractor {
  if (texts <= FEW_TEXTS) return { extract: async (batch) => extractTexts(batch), parallel: 1, close: async () => {} };
  const threads = Array.from({ length: Math.max(1, availableParallelism() - 1) }, openThread);
  const turns = roundRobin(threads);
  return {
    extract: (batch) => turns.next().value.extract(batch),
    parallel: threads.length,
    close: async () => void (await Promise.all(threads.map(({ close }) => close()))),
  };
}

/** A worker thread that extracts one batch after the other. */
function openThread() {
  const isSource = THREAD.pathname.endsWith('.ts');
  const worker = isSource ? new Worker(BY_TSX, { eval: true, workerData: THREAD.href }) : new Worker(THREAD);
  const failed = once(worker, 'error').then(([error]) => Promise.reject(error));
  failed.catch(() => {}); // whoever waits for an answer is told
  let last: Promise<unknown> = Promise.resolve();

  async function answer(articles: readonly GivenArticle[]): Promise<readonly Extracted[]> {
    worker.postMessage(articles);
    const [extracted] = await Promise.race([once(worker, 'message'), failed]);
    return extracted;
  }

  function extract(articles: readonly GivenArticle[]): Promise<readonly Extracted[]> {
    const extracted = last.then(() => answer(articles));
    last = extracted.catch(() => {});
    return extracted;
  }
  return { extract, close: () => worker.terminate() };
}

function* roundRobin<T>(all: readonly T[]): Generator<T, never> {
  for (;;) yield* all;
}
