import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';

/** How long an old driver stays open behind its last work, so that the database is told what it need not go on with. */
const LAST_WORDS_MS = 5_000;

/** The driver of a database, which can be replaced by one with new connections while statements run on the old one. */
export class Drivers {
  readonly #open: () => Driver;
  /** All that are open, with how much work runs on each. */
  readonly #uses = new Map<Driver, number>();
  #current: Driver;

  constructor(open: () => Driver) {
    this.#open = open;
    this.#current = this.#opened();
  }

  /** Does some work with the driver of now, which stays open as long. */
  async use<Result>(work: (driver: Driver) => Promise<Result>): Promise<Result> {
    const driver = this.#current;
    this.#count(driver, 1);
    try {
      return await work(driver);
    } finally {
      this.#count(driver, -1);
      this.#closeUnused(driver);
    }
  }

  /** Has all work from now on use new connections. */
  renew(): void {
    const old = this.#current;
    this.#current = this.#opened();
    this.#closeUnused(old);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#uses.keys()].map((driver) => driver.close()));
  }

  #opened(): Driver {
    const driver = this.#open();
    this.#uses.set(driver, 0);
    return driver;
  }

  #count(driver: Driver, more: number): void {
    this.#uses.set(driver, (this.#uses.get(driver) ?? 0) + more);
  }

  #closeUnused(driver: Driver): void {
    if (driver === this.#current || this.#uses.get(driver) !== 0) return;
    void sleep(LAST_WORDS_MS, undefined, { ref: false }).then(() => {
      this.#uses.delete(driver);
      return driver.close();
    });
  }
}
