import { afterEach, describe, expect, it, vi } from 'vitest';
import { Semaphore } from './semaphore.ts';

const { signal } = new AbortController();

afterEach(() => vi.useRealTimers());

/** A semaphore with so many running already. */
async function busy(running: number, limits = { running: 2, waiting: 2, longestWaitMs: 60_000 }): Promise<Semaphore> {
  const semaphore = new Semaphore(limits);
  for (let i = 0; i < running; i++) expect(await semaphore.acquire(signal)).toBe(true);
  return semaphore;
}

describe('a semaphore', () => {
  it('lets those who wait in as others leave, first come, first in', async () => {
    const semaphore = await busy(2);
    const started: string[] = [];
    const first = semaphore.acquire(signal).then(() => started.push('first'));
    const second = semaphore.acquire(signal).then(() => started.push('second'));
    semaphore.release();
    await first;
    expect(started).toEqual(['first']);
    semaphore.release();
    await second;
    expect(started).toEqual(['first', 'second']);
  });

  it('turns away who would be one too many to wait', async () => {
    const semaphore = await busy(2);
    const waiting = [semaphore.acquire(signal), semaphore.acquire(signal)];
    expect(await semaphore.acquire(signal)).toBe(false);
    semaphore.release();
    semaphore.release();
    expect(await Promise.all(waiting)).toEqual([true, true]);
  });

  it('turns away who has waited too long, and gives the place to another', async () => {
    vi.useFakeTimers();
    const semaphore = await busy(1, { running: 1, waiting: 1, longestWaitMs: 1_000 });
    const waiting = semaphore.acquire(signal);
    vi.advanceTimersByTime(999);
    expect(await semaphore.acquire(signal)).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await waiting).toBe(false);
    const next = semaphore.acquire(signal);
    semaphore.release();
    expect(await next).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives the place of who goes away while waiting to another', async () => {
    const semaphore = await busy(1, { running: 1, waiting: 1, longestWaitMs: 60_000 });
    const client = new AbortController();
    const gone = semaphore.acquire(client.signal);
    client.abort();
    expect(await gone).toBe(false);
    expect(await semaphore.acquire(client.signal)).toBe(false);
    const next = semaphore.acquire(signal);
    semaphore.release();
    expect(await next).toBe(true);
  });

  it('is as free as before when all have left', async () => {
    const semaphore = await busy(2);
    semaphore.release();
    semaphore.release();
    expect(await Promise.all([semaphore.acquire(signal), semaphore.acquire(signal)])).toEqual([true, true]);
  });
});
