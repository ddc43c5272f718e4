const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How often we look whether npm is still there, in milliseconds. */
const PARENT_POLL_MS = 500;

/**
 * Aborts at the first signal to end, so that everything can be ended in order; the second one ends the process at once.
 * Under npm the end of npm counts too: a killed npm passes no signal on.
 */
export function untilSignal(): AbortSignal {
  const end = new AbortController();
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (end.signal.aborted) process.exit(1);
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
