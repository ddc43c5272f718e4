import { performance } from 'node:perf_hooks';
import { rate } from '../ingest/progress.ts';

/** Milliseconds between two lines of progress. */
const INTERVAL_MS = 5_000;

/** Reports every five seconds how many of all are done, and at the end. Call the result with how many more are done. */
export function progress(say: (line: string) => void, what: string, all: number, before: number) {
  const [start, mayTell] = [performance.now(), everyInterval()];
  let done = before;
  return (more: number): void => {
    done += more;
    const seconds = (performance.now() - start) / 1_000;
    if (mayTell() || done === all) say(`${what}: ${rate(done, all, seconds, before)}`);
  };
}

/** The same where the total is unknown. */
export function counting(say: (line: string) => void, what: string) {
  const mayTell = everyInterval();
  let done = 0;
  return (more: number): void => {
    done += more;
    if (mayTell()) say(`${done} ${what}`);
  };
}

function everyInterval(): () => boolean {
  let told = performance.now();
  return () => {
    const isTime = performance.now() - told >= INTERVAL_MS;
    if (isTime) told = performance.now();
    return isTime;
  };
}
