/** How many may run at once, how many more may wait, and for how many milliseconds. */
export interface TurnstileLimits {
  readonly inside: number;
  readonly waiting: number;
  readonly longestWaitMs: number;
}

/** A semaphore with a bounded queue: first come, first served. */
export class Turnstile {
  readonly #limits: TurnstileLimits;
  /** The queue, longest waiting first; calling one lets it in. */
  readonly #waiting = new Set<() => void>();
  #inside = 0;

  constructor(limits: TurnstileLimits) {
    this.#limits = limits;
  }

  /**
   * Resolves with `true` once inside; the caller must call `leave` then. Resolves with `false` when the queue is full,
   * when the wait took too long, and when the signal aborts.
   */
  async enter(signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return false;
    if (this.#inside < this.#limits.inside) {
      this.#inside++;
      return true;
    }
    return this.#waiting.size < this.#limits.waiting && this.#turn(signal);
  }

  leave(): void {
    const [next] = this.#waiting;
    if (next) next();
    else this.#inside--;
  }

  #turn(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (entered: boolean) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        this.#waiting.delete(enter);
        resolve(entered);
      };
      const enter = () => settle(true);
      const giveUp = () => settle(false);
      const timer = setTimeout(giveUp, this.#limits.longestWaitMs);
      signal.addEventListener('abort', giveUp);
      this.#waiting.add(enter);
    });
  }
}
