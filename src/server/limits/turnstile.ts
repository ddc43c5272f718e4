/** How many may be inside and how many may wait, and for how many milliseconds. */
export interface TurnstileLimits {
  readonly inside: number;
  readonly waiting: number;
  readonly longestWaitMs: number;
}

/** Lets so many in at once; a few more wait for their turn, first come, first in. */
export class Turnstile {
  readonly #limits: TurnstileLimits;
  /** Those who wait, longest first; each is called when its turn has come. */
  readonly #waiting = new Set<() => void>();
  #inside = 0;

  constructor(limits: TurnstileLimits) {
    this.#limits = limits;
  }

  /**
   * Resolves with `true` once inside: `leave` has to follow. Resolves with `false` when too many wait already, when the turn
   * has not come in time, and when the signal aborts.
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
