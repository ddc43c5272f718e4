import { performance } from 'node:perf_hooks';
import { commandOf } from '../../scripts/commands.mjs';
import { asSeenFromHere } from './given-paths.ts';
import type { IngestReport, Outcome } from './ingest.ts';

/** Milliseconds between two plain lines where there is no terminal. */
const PLAIN_INTERVAL = 5_000;

/** One line for one article, under this name. */
export function describe(outcome: Outcome, file = asSeenFromHere(outcome.file)): string {
  if ('leftOut' in outcome) return `${file}: left out, since ${outcome.leftOut}`;
  if ('reason' in outcome) return `${file}: failed. ${outcome.reason}`;
  if (outcome.stored === 'retracted before')
    return `${file}: left out, since it was retracted. ${commandOf('decisions')} says why`;
  if (outcome.stored === 'outranked') return `${file}: left out, since another reading of this article counts`;
  return `${file}: ${outcome.stored}${outcome.remark === null ? '' : `; ${outcome.remark}`}`;
}

/** The last line of an ingest. */
export function summary({ created, replaced, alreadyThere, outranked, retracted, failed }: IngestReport): string {
  const anew = replaced === 0 ? '' : `, ${replaced} replaced`;
  const other = outranked === 0 ? '' : `, ${outranked} of which another reading counts`;
  const kept = retracted === 0 ? '' : `, ${retracted} retracted before`;
  return `${created} created${anew}, ${alreadyThere} already there${other}${kept}, ${failed.length} failed`;
}

/**
 * Tells a person how an ingest goes: few files by a line each; many by a line that is written over on a terminal and
 * plain lines elsewhere, with the rate and the time left. One that fails or is left out, or of which there is something to
 * say, always has a line.
 */
export function progress(stream: NodeJS.WriteStream): (outcome: Outcome, total: number) => void {
  const start = performance.now();
  let done = 0;
  let told = start;
  return (outcome, total) => {
    if ('leftOut' in outcome) {
      stream.write(`${describe(outcome)}\n`);
      return;
    }
    done++;
    if ('reason' in outcome || outcome.remark !== null || total <= 20) {
      stream.write(`${clear(stream)}${describe(outcome)}\n`);
      if (total <= 20) return;
    }
    const now = performance.now();
    if (now - told < (stream.isTTY ? 100 : PLAIN_INTERVAL) && done < total) return;
    told = now;
    const line = rate(done, total, (now - start) / 1000);
    stream.write(stream.isTTY && done < total ? `${clear(stream)}${line}` : `${clear(stream)}${line}\n`);
  };
}

/** How many are done, how fast, and when all will be. Those that were done before the clock ran do not count for the rate. */
export function rate(done: number, total: number, seconds: number, before = 0): string {
  const perSecond = (done - before) / seconds;
  const left = Math.ceil((total - done) / perSecond);
  return `${done} of ${total} articles, ${perSecond.toFixed(0)} a second, ${left} s left`;
}

function clear(stream: NodeJS.WriteStream): string {
  return stream.isTTY ? '\r\u001B[K' : '';
}
