import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { smallOptions } from '../../../tests/support/small-server.ts';
import { startServer } from '../server.ts';
import { ListenError } from './listen.ts';

it('says that the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  if (typeof address !== 'object' || address === null) throw new Error('Expected a TCP address.');
  const failure = await startServer(smallOptions({ port: address.port })).catch((error: unknown) => error);
  other.close();
  expect(failure).toBeInstanceOf(ListenError);
  expect(failure).toMatchObject({
    code: 'EADDRINUSE',
    message: expect.stringMatching(`^Port ${address.port} at 127.0.0.1 is taken .* Expected a free port\\. .*PORT=`),
  });
});

it('says that the address is not one of this machine', async () => {
  await expect(startServer(smallOptions({ host: '203.0.113.7' }))).rejects.toMatchObject({
    code: 'EADDRNOTAVAIL',
    message: expect.stringMatching('^No interface of this machine has the address 203.0.113.7. Expected '),
  });
});

it.each([
  ['0.0.0.0', '127.0.0.1'],
  ['127.0.0.1', '127.0.0.1'],
])('gives an address that can be opened when it listens at %s', async (host, shown) => {
  const server = await startServer(smallOptions({ host }));
  expect(new URL(server.url).hostname).toBe(shown);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  await server.close();
});
