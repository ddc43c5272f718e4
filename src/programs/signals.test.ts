import { afterEach, expect, it, vi } from 'vitest';
import { untilSignal } from './signals.ts';

const before = process.listeners('SIGHUP');

afterEach(() => {
  for (const listener of process.listeners('SIGHUP')) if (!before.includes(listener)) process.off('SIGHUP', listener);
  vi.restoreAllMocks();
});

it('ends in order at the first signal, however often it comes, and at once at a later one', () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const clock = vi.spyOn(performance, 'now').mockReturnValue(10_000);
  const ended = untilSignal();
  expect(ended.aborted).toBe(false);
  process.emit('SIGHUP');
  clock.mockReturnValue(10_500);
  process.emit('SIGHUP');
  expect([ended.aborted, exit.mock.calls]).toEqual([true, []]);
  clock.mockReturnValue(13_000);
  process.emit('SIGHUP');
  expect(exit.mock.calls).toEqual([[1]]);
});
