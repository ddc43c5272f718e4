import { extractGraph } from '../../src/extract/extract-graph.ts';
import { MOST_GROWTH, notLinear, type Reading, readingTable } from './growth.ts';
import { TEXT_KINDS } from './texts.ts';

/** A text is read for so long, in milliseconds, but twice at least; the fastest counts. */
const TIMED_MS = 2_000;
const LEAST_RUNS = 2;

/**
 * How long extraction takes, on one thread and without a database, as texts get longer.
 *
 * @returns The table as Markdown, and whether the time grows with the length alone.
 */
export function measureReading(log: (line: string) => void): { readonly report: string; readonly linear: boolean } {
  const readings: Reading[] = [];
  for (const { name, lengths, text } of TEXT_KINDS) {
    log(`Reading ${name}`);
    for (const length of lengths) readings.push({ kind: name, length, ms: fastest(text(length)) });
  }
  const slow = notLinear(readings);
  const verdict =
    slow.length === 0
      ? `Linear: no time grows by more than ${MOST_GROWTH} times what the text does.`
      : `Not linear: ${slow.join('; ')}. Expected times to grow by at most ${MOST_GROWTH} times what the text does.`;
  return { report: `${readingTable(readings)}\n\n${verdict}`, linear: slow.length === 0 };
}

function fastest(text: string): number {
  const end = performance.now() + TIMED_MS;
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < LEAST_RUNS || performance.now() < end; run++) {
    const start = performance.now();
    extractGraph(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
