import { afterEach, describe, expect, it, vi } from 'vitest';
import { Turnstile } from './turnstile.ts';

const { signal } = new AbortController();

afterEach(() => vi.useRealTimers());

/** A turnstile with so many inside already. */
async function busy(inside: number, limits = { inside: 2, waiting: 2, longestWaitMs: 60_000 }): Promise<Turnstile> {
  const turnstile = new Turnstile(limits);
  for (let i = 0; i < inside; i++) expect(await turnstile.enter(signal)).toBe(true);
  return turnstile;
}

describe('a turnstile', () => {
  it('lets those who wait in as others leave, first come, first in', async () => {
    const turnstile = await busy(2);
    const entered: string[] = [];
    const first = turnstile.enter(signal).then(() => entered.push('first'));
    const second = turnstile.enter(signal).then(() => entered.push('second'));
    turnstile.leave();
    await first;
    expect(entered).toEqual(['first']);
    turnstile.leave();
    await second;
    expect(entered).toEqual(['first', 'second']);
  });

  it('turns away who would be one too many to wait', async () => {
    const turnstile = await busy(2);
    const waiting = [turnstile.enter(signal), turnstile.enter(signal)];
    expect(await turnstile.enter(signal)).toBe(false);
    turnstile.leave();
    turnstile.leave();
    expect(await Promise.all(waiting)).toEqual([true, true]);
  });

  it('turns away who has waited too long, and gives the place to another', async () => {
    vi.useFakeTimers();
    const turnstile = await busy(1, { inside: 1, waiting: 1, longestWaitMs: 1_000 });
    const waiting = turnstile.enter(signal);
    vi.advanceTimersByTime(999);
    expect(await turnstile.enter(signal)).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await waiting).toBe(false);
    const next = turnstile.enter(signal);
    turnstile.leave();
    expect(await next).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives the place of who goes away while waiting to another', async () => {
    const turnstile = await busy(1, { inside: 1, waiting: 1, longestWaitMs: 60_000 });
    const client = new AbortController();
    const gone = turnstile.enter(client.signal);
    client.abort();
    expect(await gone).toBe(false);
    expect(await turnstile.enter(client.signal)).toBe(false);
    const next = turnstile.enter(signal);
    turnstile.leave();
    expect(await next).toBe(true);
  });

  it('is as free as before when all have left', async () => {
    const turnstile = await busy(2);
    turnstile.leave();
    turnstile.leave();
    expect(await Promise.all([turnstile.enter(signal), turnstile.enter(signal)])).toEqual([true, true]);
  });
});
