const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How often we look whether npm is still there, in milliseconds. */
const PARENT_POLL_MS = 500;

/** How long after the first signal another is still the same, in milliseconds: Ctrl-C reaches us from the terminal and by npm. */
const SAME_MS = 2_000;

/**
 * Aborts at the first signal to end, so that everything can be ended in order; a second one ends the process at once.
 * Under npm the end of npm counts too: a killed npm passes no signal on.
 */
export function untilSignal(): AbortSignal {
  const end = new AbortController();
  let first = Number.POSITIVE_INFINITY;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (performance.now() - first > SAME_MS) process.exit(1);
      first = Math.min(first, performance.now());
      end.abort();
    });
  }
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) end.abort();
    }, PARENT_POLL_MS).unref();
  }
  return end.signal;
}
