import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often a holder touches its lock, in milliseconds. */
const BEAT_MS = 500;

/** How long a lock must stay untouched, as the one who waits sees it, to be that of a killed process. */
const QUIET_MS = 10_000;

/**
 * Does some work while no other process that names the same file does.
 *
 * @param file The lock, there as long as the work takes.
 * @param say Told once when others are waited for.
 */
export async function alone(file, work, say) {
  await take(file, say);
  const beat = setInterval(() => touch(file), BEAT_MS);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}

async function take(file, say) {
  mkdirSync(dirname(file), { recursive: true });
  let [seen, since] = [undefined, 0];
  while (!create(file)) {
    const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (seen === undefined) say(`Waiting for another start of this project (${file})`);
    if (touched !== seen) [seen, since] = [touched, performance.now()];
    else if (performance.now() - since > QUIET_MS) rmSync(file, { force: true });
    await sleep(100);
  }
}

/** Whether the file was not there and is now: no two processes create it. */
function create(file) {
  try {
    writeFileSync(file, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function touch(file) {
  const now = new Date();
  utimesSync(file, now, now);
}
