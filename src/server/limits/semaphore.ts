/** How many may run at once, how many more may wait, and for how many milliseconds. */
export interface SemaphoreLimits {
  readonly running: number;
  readonly waiting: number;
  readonly longestWaitMs: number;
}

/** A semaphore with a bounded queue: first come, first served. */
export class Semaphore {
  readonly #limits: SemaphoreLimits;
  /** The queue, longest waiting first; calling one lets it run. */
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(limits: SemaphoreLimits) {
    this.#limits = limits;
  }

  /**
   * Resolves with `true` once the caller may run; it must call `release` then. Resolves with `false` when the queue is full,
   * when the wait took too long, and when the signal aborts.
   */
  async acquire(signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return false;
    if (this.#running < this.#limits.running) {
      this.#running++;
      return true;
    }
    return this.#waiting.size < this.#limits.waiting && this.#wait(signal);
  }

  release(): void {
    const [next] = this.#waiting;
    if (next) next();
    else this.#running--;
  }

  #wait(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (acquired: boolean) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        this.#waiting.delete(start);
        resolve(acquired);
      };
      const start = () => settle(true);
      const giveUp = () => settle(false);
      const timer = setTimeout(giveUp, this.#limits.longestWaitMs);
      signal.addEventListener('abort', giveUp);
      this.#waiting.add(start);
    });
  }
}
