/** What a run has met: how often what, and how long what took. */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #times = new Map<string, number[]>();

  count(...what: readonly (string | undefined)[]): void {
    const key = what.join(' | ');
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  time(what: string, ms: number): void {
    this.#times.set(what, [...(this.#times.get(what) ?? []), ms]);
  }

  toString(): string {
    const seconds = (ms = 0) => `${(ms / 1_000).toFixed(1)} s`;
    const times = [...this.#times].map(([what, all]) => {
      const sorted = all.toSorted((a, b) => a - b);
      return `${what}: ${all.length} times, median ${seconds(sorted[sorted.length >> 1])}, at most ${seconds(sorted.at(-1))}`;
    });
    return [...[...this.#counts].map(([what, count]) => `${what} | ${count}`).sort(), ...times].join('\n');
  }
}
