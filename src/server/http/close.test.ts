import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, vi } from 'vitest';
import { askHeld, heldField } from '../../../tests/support/held-field.ts';
import { smallOptions } from '../../../tests/support/small-server.ts';
import { startServer } from '../server.ts';

it('lets a request under way finish, then takes no other', async () => {
  const { schema, started, finish } = heldField();
  const server = await startServer(smallOptions(schema));
  const answer = askHeld(server.url);
  await started;
  const closed = server.close();
  finish();
  expect(await (await answer).json()).toEqual({ data: { held: 'done' } });
  await closed;
  await expect(fetch(server.url)).rejects.toThrow();
});

it('does not wait for a connection that was never used', async () => {
  const server = await startServer(smallOptions());
  const spare = connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(spare, 'connect');
  await fetch(`${server.url}/healthz`);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await server.close();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

it('cuts off a request that is not done after five seconds', async () => {
  const { schema, started, finish } = heldField();
  const server = await startServer(smallOptions(schema));
  const answer = askHeld(server.url);
  answer.catch(() => {});
  await started;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const closed = server.close();
  vi.advanceTimersByTime(5_000);
  vi.useRealTimers();
  await expect(answer).rejects.toThrow();
  finish();
  await closed;
});
