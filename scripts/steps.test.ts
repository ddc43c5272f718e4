import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stepsOn } from './steps.mjs';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What stands on a stream after a step of some seconds, in the middle of which a line is said. */
async function shown(isTTY: boolean, seconds: number): Promise<string> {
  const parts: string[] = [];
  const { say, step } = stepsOn({ isTTY, columns: 30, write: (part) => parts.push(part) > 0 });
  let count = 0;
  const done = step(
    () => `Seeding: ${count} of 9`,
    async () => {
      await vi.advanceTimersByTimeAsync((seconds * 1_000) / 2);
      count = 4;
      say('a.txt: created');
      await vi.advanceTimersByTimeAsync((seconds * 1_000) / 2);
    },
  );
  await done;
  return parts.join('');
}

it('writes one line over and over on a terminal, and leaves the last one', async () => {
  const text = await shown(true, 40);
  const lines = text.split('\n').map((line) => line.split('\r\u001B[K').at(-1));
  expect(lines).toEqual(['a.txt: created', 'Seeding: 4 of 9 (40 s)', '']);
  expect(text).toContain('\r\u001B[KSeeding: 0 of 9 (7 s)');
});

it('writes a line at the start and one every fifteen seconds elsewhere', async () => {
  expect((await shown(false, 40)).split('\n')).toEqual([
    'Seeding: 0 of 9',
    'Seeding: 0 of 9 (15 s)',
    'a.txt: created',
    'Seeding: 4 of 9 (30 s)',
    '',
  ]);
});

it('tells nothing more of a step that failed, but that it ended', async () => {
  const parts: string[] = [];
  const { step } = stepsOn({ isTTY: false, write: (part) => parts.push(part) > 0 });
  await expect(step('Starting', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(parts).toEqual(['Starting\n']);
});
