import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { askHeld, heldField } from '../../../tests/support/held-field.ts';
import { smallServer } from '../../../tests/support/small-server.ts';

it('ends when the client goes away', async () => {
  const { schema, started, finish } = heldField();
  const { url } = await smallServer(schema);
  const client = new AbortController();
  const answer = askHeld(url, client.signal);
  const signal = await started;
  expect(signal.aborted).toBe(false);
  client.abort();
  await expect(answer).rejects.toThrow();
  if (!signal.aborted) await once(signal, 'abort');
  finish();
});

it('does not end by a signal when the client had its answer', async () => {
  const { schema, started, finish } = heldField();
  const { url } = await smallServer(schema);
  const answer = askHeld(url);
  const signal = await started;
  finish();
  expect(await (await answer).json()).toEqual({ data: { held: 'done' } });
  await sleep(20);
  expect(signal.aborted).toBe(false);
});
