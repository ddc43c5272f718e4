import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when `condition` holds; asks every 50 ms, and rejects after `ms`. */
export async function until(what: string, condition: () => boolean | Promise<boolean>, ms = 280_000): Promise<void> {
  for (const deadline = Date.now() + ms; !(await condition()); await sleep(50)) {
    if (Date.now() > deadline) throw new Error(`It never came to be that ${what}.`);
  }
}
