const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Milliseconds between two checks whether npm still runs. */
const PARENT_POLL_MS = 500;

/** Signals within this many milliseconds count as one: Ctrl-C comes from the terminal and once more from npm. */
const SAME_MS = 2_000;

/**
 * Aborts at the first SIGINT, SIGTERM or SIGHUP, so that everything can be stopped in order; a second one ends the
 * process at once. Under npm the end of npm counts too: a killed npm passes no signal on.
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
