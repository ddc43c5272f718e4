import { setMaxListeners } from 'node:events';
import { expect, it } from 'vitest';
import type { Run } from '../../cypher-codegen/runtime/statement.ts';
import { fewAtOnce } from './few-at-once.ts';
import { STATEMENTS_AT_ONCE } from './limits.ts';

const MOST = STATEMENTS_AT_ONCE.running;

/** What runs statements until each is told to end, and which of them run. */
function held() {
  const running = new Map<string, { end(): void; fail(): void }>();
  const run: Run = ({ name }) =>
    new Promise((resolve, reject) => {
      const settle = (how: () => void) => () => {
        running.delete(name);
        how();
      };
      running.set(name, { end: settle(() => resolve([{ name }])), fail: settle(() => reject(new Error(name))) });
    });
  return { running, run };
}

/** A request, whose signal has as many listeners as there are statements. */
function requestOf(): AbortController {
  const request = new AbortController();
  setMaxListeners(0, request.signal);
  return request;
}

const statement = (i: number) => ({ name: `statement ${i}`, text: 'RETURN 1', mode: 'READ' as const });
const names = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => statement(from + i).name);

it('runs few statements at once, and those that wait in their order', async () => {
  const { running, run } = held();
  const few = fewAtOnce(run, requestOf().signal);
  const rows = Array.from({ length: 3 * MOST }, (_, i) => few(statement(i), {}));
  await expect.poll(() => [...running.keys()]).toEqual(names(0, MOST));
  running.get('statement 1')?.end();
  await expect.poll(() => running.has(statement(MOST).name)).toBe(true);
  expect(running.size).toBe(MOST);
  while (running.size > 0) {
    for (const { end } of [...running.values()]) end();
    await new Promise(setImmediate);
    expect(running.size).toBeLessThanOrEqual(MOST);
  }
  expect((await Promise.all(rows)).flat()).toEqual(names(0, 3 * MOST).map((name) => ({ name })));
});

it('gives the place of a statement that fails to another', async () => {
  const { running, run } = held();
  const few = fewAtOnce(run, requestOf().signal);
  const ends = Array.from({ length: MOST + 1 }, (_, i) => few(statement(i), {}).catch((error: Error) => error.message));
  await expect.poll(() => running.size).toBe(MOST);
  running.get('statement 0')?.fail();
  await expect.poll(() => [...running.keys()]).toEqual(names(1, MOST + 1));
  for (const { end } of running.values()) end();
  expect(await Promise.all(ends)).toEqual(['statement 0', ...names(1, MOST + 1).map((name) => [{ name }])]);
});

it('lets none wait whose request has ended', async () => {
  const { running, run } = held();
  const client = requestOf();
  const few = fewAtOnce(run, client.signal);
  const rows = Array.from({ length: 2 * MOST }, (_, i) => few(statement(i), {}));
  await expect.poll(() => running.size).toBe(MOST);
  client.abort();
  await expect.poll(() => running.size).toBe(2 * MOST); // what runs them refuses them, with the reason
  for (const { end } of running.values()) end();
  await Promise.all(rows);
});

it('holds back no statement of another request', async () => {
  const { running, run } = held();
  const few = fewAtOnce(run, requestOf().signal);
  const rows = Array.from({ length: MOST }, (_, i) => few(statement(i), {}));
  const other = fewAtOnce(run, requestOf().signal)(statement(MOST), {});
  await expect.poll(() => running.size).toBe(MOST + 1);
  for (const { end } of running.values()) end();
  await Promise.all([...rows, other]);
});
